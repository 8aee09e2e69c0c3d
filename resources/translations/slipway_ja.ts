<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ActionRulesTexts</name>
    <message>
        <source>Not while the past is shown</source>
        <translation>過去の表示中は不可</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>元に戻す操作なし</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>やり直す操作なし</translation>
    </message>
    <message>
        <source>Open a policy first</source>
        <translation>先にポリシーを開いてください。</translation>
    </message>
    <message>
        <source>Choose a letter in the inbox first</source>
        <translation>先に受信箱で不達レターを選択してください。</translation>
    </message>
    <message>
        <source>Not possible here</source>
        <translation>ここでは不可</translation>
    </message>
    <message>
        <source>Open or create a workspace first</source>
        <translation>先にワークスペースを開くか作成してください。</translation>
    </message>
    <message>
        <source>Choose a release first</source>
        <translation>先にリリースを選択してください。</translation>
    </message>
    <message>
        <source>Open a release first</source>
        <translation>先にリリースを開いてください。</translation>
    </message>
    <message>
        <source>Choose a release on the board first</source>
        <translation>先にボードでリリースを選択してください。</translation>
    </message>
    <message>
        <source>Choose one of the sources first</source>
        <translation>先にソースを1つ選択してください</translation>
    </message>
</context>
<context>
    <name>ActivityWords</name>
    <message>
        <source>added a project</source>
        <translation>プロジェクトを追加</translation>
    </message>
    <message>
        <source>changed a project</source>
        <translation>プロジェクトを変更</translation>
    </message>
    <message>
        <source>removed a project</source>
        <translation>プロジェクトを削除</translation>
    </message>
    <message>
        <source>restored a project</source>
        <translation>プロジェクトを復元</translation>
    </message>
    <message>
        <source>added a release</source>
        <translation>リリースを追加</translation>
    </message>
    <message>
        <source>changed a release</source>
        <translation>リリースを変更</translation>
    </message>
    <message>
        <source>removed a release</source>
        <translation>リリースを削除</translation>
    </message>
    <message>
        <source>restored a release</source>
        <translation>リリースを復元</translation>
    </message>
    <message>
        <source>stored evidence</source>
        <translation>エビデンスを保存</translation>
    </message>
    <message>
        <source>kept dead letters</source>
        <translation>不達レターを保管</translation>
    </message>
    <message>
        <source>sent a dead letter again</source>
        <translation>不達レターを再送</translation>
    </message>
    <message>
        <source>replayed a dead letter</source>
        <translation>不達レターを再処理</translation>
    </message>
    <message>
        <source>replayed a dead letter in vain</source>
        <translation>不達レターの再処理に失敗</translation>
    </message>
    <message>
        <source>discarded a dead letter</source>
        <translation>不達レターを破棄</translation>
    </message>
    <message>
        <source>added a source</source>
        <translation>ソースを追加</translation>
    </message>
    <message>
        <source>changed a source</source>
        <translation>ソースを変更</translation>
    </message>
    <message>
        <source>removed a source</source>
        <translation>ソースを削除</translation>
    </message>
    <message>
        <source>collected a source</source>
        <translation>ソースから収集</translation>
    </message>
    <message>
        <source>attested</source>
        <translation>証明</translation>
    </message>
    <message>
        <source>took an attestation back</source>
        <translation>証明を取り消し</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>免除</translation>
    </message>
    <message>
        <source>asked for a waiver</source>
        <translation>免除を申請</translation>
    </message>
    <message>
        <source>approved a waiver</source>
        <translation>免除を許可</translation>
    </message>
    <message>
        <source>refused a waiver</source>
        <translation>免除を却下</translation>
    </message>
    <message>
        <source>took a waiver back</source>
        <translation>免除を取り消し</translation>
    </message>
    <message>
        <source>signed off</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>took a sign-off back</source>
        <translation>承認を取り消し</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>met a condition</source>
        <translation>条件を達成</translation>
    </message>
    <message>
        <source>opened a condition again</source>
        <translation>条件を再開</translation>
    </message>
    <message>
        <source>took a criterion out</source>
        <translation>基準を対象外に変更</translation>
    </message>
    <message>
        <source>put a criterion back</source>
        <translation>基準を対象に復帰</translation>
    </message>
    <message>
        <source>named an owner</source>
        <translation>担当者を指名</translation>
    </message>
    <message>
        <source>wrote a note</source>
        <translation>メモを記入</translation>
    </message>
    <message>
        <source>saw a note</source>
        <translation>メモを確認</translation>
    </message>
    <message>
        <source>wrote a launch brief</source>
        <translation>ローンチブリーフを作成</translation>
    </message>
    <message>
        <source>promoted a release</source>
        <translation>リリースを昇格</translation>
    </message>
    <message>
        <source>took a canary step</source>
        <translation>カナリアを1段階進行</translation>
    </message>
    <message>
        <source>rolled a release back</source>
        <translation>リリースをロールバック</translation>
    </message>
    <message>
        <source>changed a setting</source>
        <translation>設定を変更</translation>
    </message>
    <message>
        <source>adopted a policy</source>
        <translation>ポリシーを採用</translation>
    </message>
    <message>
        <source>Answers and waivers</source>
        <translation>回答と免除</translation>
    </message>
    <message>
        <source>Sign-offs and decisions</source>
        <translation>承認と決定</translation>
    </message>
    <message>
        <source>Launches</source>
        <translation>ローンチ</translation>
    </message>
    <message>
        <source>Owners and notes</source>
        <translation>担当者とメモ</translation>
    </message>
    <message>
        <source>Evidence and sources</source>
        <translation>エビデンスとソース</translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation>不達レター</translation>
    </message>
    <message>
        <source>Projects and releases</source>
        <translation>プロジェクトとリリース</translation>
    </message>
    <message>
        <source>Policies and settings</source>
        <translation>ポリシーと設定</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a project and what of it</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>エビデンス%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>who, did what</comment>
        <translation>%1が%2</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>who, did what, to what</comment>
        <translation>%1が%2: %3</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy, HH:mm:ss</source>
        <comment>date and time format</comment>
        <translation>yyyy年M月d日(ddd) HH:mm:ss</translation>
    </message>
</context>
<context>
    <name>BoardActions</name>
    <message>
        <source>Choose a saved view in the side bar first.</source>
        <translation>先にサイドバーで保存済みビューを選択してください。</translation>
    </message>
    <message>
        <source>Group the board by nothing</source>
        <translation>ボードをグループ化しない</translation>
    </message>
    <message>
        <source>Group the board by team</source>
        <translation>ボードをチーム別にグループ化</translation>
    </message>
    <message>
        <source>Group the board by stage</source>
        <translation>ボードをステージ別にグループ化</translation>
    </message>
    <message>
        <source>Group the board by launch week</source>
        <translation>ボードをローンチ週別にグループ化</translation>
    </message>
    <message>
        <source>Group the board by verdict</source>
        <translation>ボードを判定別にグループ化</translation>
    </message>
    <message>
        <source>Close every group</source>
        <translation>すべてのグループを閉じる</translation>
    </message>
    <message>
        <source>Open every group</source>
        <translation>すべてのグループを開く</translation>
    </message>
    <message>
        <source>Compact or comfortable rows</source>
        <translation>行の表示をコンパクトまたはゆったりに切り替え</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>ビューを保存</translation>
    </message>
    <message>
        <source>Update the saved view to what is shown</source>
        <translation>保存済みビューを現在の表示に更新</translation>
    </message>
    <message>
        <source>Rename the saved view</source>
        <translation>保存済みビューの名前を変更</translation>
    </message>
    <message>
        <source>Delete the saved view</source>
        <translation>保存済みビューを削除</translation>
    </message>
</context>
<context>
    <name>ChartReadings</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CheckDocs</name>
    <message>
        <source>Tests</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>CI</source>
        <translation>CI</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Decision records</source>
        <translation>決定記録</translation>
    </message>
    <message>
        <source>Runbooks</source>
        <translation>ランブック</translation>
    </message>
    <message>
        <source>Objectives, alerts, dashboards</source>
        <translation>目標、アラート、ダッシュボード</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>依存関係</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation>不達レター</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>テレメトリ</translation>
    </message>
    <message>
        <source>Lint configuration</source>
        <translation>リント設定</translation>
    </message>
    <message>
        <source>Proof of concept</source>
        <translation>概念実証</translation>
    </message>
    <message>
        <source>Load tests</source>
        <translation>負荷テスト</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>デリバリー</translation>
    </message>
    <message>
        <source>AI</source>
        <translation>AI</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>境界</translation>
    </message>
    <message>
        <source>Resilience</source>
        <translation>耐障害性</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>通信</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>What a release is made of</source>
        <translation>リリースの構成</translation>
    </message>
    <message>
        <source>What a checkout needs</source>
        <translation>チェックアウトに必要なもの</translation>
    </message>
    <message>
        <source>Care of secrets</source>
        <translation>シークレットの管理</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>オンコール</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>ガバナンス</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
</context>
<context>
    <name>ChecklistDelegate</name>
    <message>
        <source>%1  ·  blocker</source>
        <translation>%1  ·  ブロッカー</translation>
    </message>
    <message>
        <source>%1  ·  supposed</source>
        <translation>%1  ·  仮定</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>project, 1 release</source>
        <translation>プロジェクト、リリース1件</translation>
    </message>
    <message>
        <source>project, %1 releases</source>
        <translation>プロジェクト、リリース%1件</translation>
    </message>
</context>
<context>
    <name>ConfigForm</name>
    <message>
        <source>not a whole number</source>
        <translation>整数以外の値</translation>
    </message>
    <message>
        <source>not a number; write 12.5</source>
        <translation>数値以外の値: 12.5の形式で入力</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>Other settings</source>
        <translation>その他の設定</translation>
    </message>
    <message>
        <source>A JSON object</source>
        <translation>JSONオブジェクト</translation>
    </message>
    <message>
        <source>not JSON: %1</source>
        <translation>無効なJSON: %1</translation>
    </message>
    <message>
        <source>not a JSON object; write {&quot;key&quot;: value}</source>
        <translation>JSONオブジェクト以外の値: {&quot;key&quot;: value}の形式で入力</translation>
    </message>
</context>
<context>
    <name>CopyWords</name>
    <message numerus="yes">
        <source>Copied %n row(s) as text.</source>
        <translation>
            <numerusform>%n行をテキストとしてコピーしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s) as a table.</source>
        <translation>
            <numerusform>%n行を表としてコピーしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied the first %n row(s) as an image; the table is longer.</source>
        <translation>
            <numerusform>先頭の%n行を画像としてコピーしました。表にはまだ続きがあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s) as an image.</source>
        <translation>
            <numerusform>%n行を画像としてコピーしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>テキストとしてコピー</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>表としてコピー</translation>
    </message>
    <message>
        <source>Copy as image</source>
        <translation>画像としてコピー</translation>
    </message>
</context>
<context>
    <name>CriterionWordsTexts</name>
    <message>
        <source>Who sees to it?</source>
        <translation>担当者は誰ですか?</translation>
    </message>
    <message>
        <source>Owner; empty: nobody</source>
        <translation>担当者(空欄: なし)</translation>
    </message>
    <message>
        <source>By</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>Assigned.</source>
        <translation>割り当てました。</translation>
    </message>
    <message>
        <source>Assign: %1</source>
        <translation>割り当て: %1</translation>
    </message>
    <message>
        <source>Does not apply to this release</source>
        <translation>このリリースでは対象外</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>対象外の理由は何ですか?</translation>
    </message>
    <message>
        <source>Approved by another person</source>
        <translation>承認者(別の人)</translation>
    </message>
    <message>
        <source>Approved by, if anybody</source>
        <translation>承認者(いる場合)</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Taken out of this release&apos;s checklist.</source>
        <translation>このリリースのチェックリストから除外しました。</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>除外: %1</translation>
    </message>
    <message>
        <source>Approve the waiver</source>
        <translation>免除を承認</translation>
    </message>
    <message>
        <source>Refuse the waiver</source>
        <translation>免除を却下</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>In which role: %1</source>
        <translation>どの役割として: %1</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>The waiver is approved.</source>
        <translation>免除を承認しました。</translation>
    </message>
    <message>
        <source>The waiver is refused.</source>
        <translation>免除を却下しました。</translation>
    </message>
    <message>
        <source>Approve the waiver: %1</source>
        <translation>免除を承認: %1</translation>
    </message>
    <message>
        <source>Take the sign-off for %1 back</source>
        <translation>%1の承認を取り消す</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>The sign-off for %1 is taken back.</source>
        <translation>%1の承認を取り消しました。</translation>
    </message>
    <message>
        <source>Condition %1 is met</source>
        <translation>条件%1を達成</translation>
    </message>
    <message>
        <source>Condition %1 is not met after all</source>
        <translation>条件%1は未達成</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation>どのように確認しましたか?</translation>
    </message>
    <message>
        <source>It is met</source>
        <translation>達成</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Condition %1 is met.</source>
        <translation>条件%1を達成しました。</translation>
    </message>
    <message>
        <source>Condition %1 is open again.</source>
        <translation>条件%1を再開しました。</translation>
    </message>
</context>
<context>
    <name>DropOfferTexts</name>
    <message>
        <source>Drop one repository at a time</source>
        <translation>リポジトリは一度に1つだけドロップしてください。</translation>
    </message>
    <message>
        <source>Nothing is added while the past is shown</source>
        <translation>過去の表示中は追加不可</translation>
    </message>
    <message>
        <source>Add %1 as a project</source>
        <translation>%1をプロジェクトとして追加</translation>
    </message>
    <message>
        <source>Open or create a workspace first</source>
        <translation>先にワークスペースを開くか作成してください。</translation>
    </message>
    <message>
        <source>Nothing is imported while the past is shown</source>
        <translation>過去の表示中はインポート不可</translation>
    </message>
    <message>
        <source>Drop reports on a release: on its row of the board, or on its page</source>
        <translation>レポートはリリース（ボードの行またはリリースのページ）にドロップしてください。</translation>
    </message>
    <message>
        <source>Import %1 for %2</source>
        <translation>%1を%2にインポート</translation>
    </message>
    <message>
        <source>Import %1 files for %2</source>
        <translation>%1個のファイルを%2にインポート</translation>
    </message>
    <message>
        <source>Only files of this computer can be dropped</source>
        <translation>ドロップできるのはこのコンピューターのファイルのみ</translation>
    </message>
    <message>
        <source>Open the workspace %1</source>
        <translation>ワークスペース%1を開く</translation>
    </message>
</context>
<context>
    <name>EditorTrialTexts</name>
    <message>
        <source>there is no command</source>
        <translation>コマンドがありません</translation>
    </message>
    <message>
        <source>write one such as: code -g %f:%l</source>
        <translation>例のように入力してください: code -g %f:%l</translation>
    </message>
    <message>
        <source>the command does not say where the file goes</source>
        <translation>コマンドにファイルの位置の指定がありません</translation>
    </message>
    <message>
        <source>write %f where the file&apos;s name is to stand</source>
        <translation>ファイル名を入れる位置に%fと書いてください</translation>
    </message>
    <message>
        <source>Slipway opens files like this one,
at the line that a finding is about.</source>
        <translation>Slipwayはこのようなファイルを、
検出事項が指す行で開きます。</translation>
    </message>
    <message>
        <source>the program does not start</source>
        <translation>プログラムが起動しません</translation>
    </message>
    <message>
        <source>check its name, or give its whole path</source>
        <translation>名前を確認するか、フルパスを指定してください</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>Nothing has reported %1 yet.</source>
        <translation>%1はまだ報告されていません。</translation>
    </message>
    <message>
        <source>Nothing has answered this yet; %1 would.</source>
        <translation>まだ回答がありません。回答になるもの: %1。</translation>
    </message>
    <message>
        <source>a person&apos;s answer</source>
        <translation>人による回答</translation>
    </message>
    <message>
        <source>Nobody has answered yet; the %1 can.</source>
        <translation>まだ誰も回答していません。%1が回答できます。</translation>
    </message>
    <message>
        <source>pass of “%1”</source>
        <translation>「%1」の合格</translation>
    </message>
    <message>
        <source>It depends on %1, which is not in the workspace.</source>
        <translation>%1に依存していますが、ワークスペースにありません。</translation>
    </message>
    <message>
        <source>It depends on %1, of which there is no evidence.</source>
        <translation>%1に依存していますが、そのエビデンスがありません。</translation>
    </message>
    <message>
        <source>It depends on %1, which is %2.</source>
        <translation>%1に依存しており、その判定は%2です。</translation>
    </message>
    <message>
        <source>Add it to the workspace, or take it out of the launch brief.</source>
        <translation>ワークスペースに追加するか、ローンチブリーフから外してください。</translation>
    </message>
    <message>
        <source>Bring %1 to Go, or launch it first.</source>
        <translation>%1をGoにするか、先にローンチしてください。</translation>
    </message>
    <message>
        <source>So it is with %1 more.</source>
        <translation>ほか%1件も同様です。</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>%1未満</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1以下</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>%1超</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>「%1」以外</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1のいずれか</translation>
    </message>
    <message>
        <source>like %1</source>
        <translation>%1に一致</translation>
    </message>
    <message>
        <source>present</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>now</source>
        <translation>1分以内</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1x</source>
        <translation>%1倍</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2件中%1件</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1日</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1分前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1時間前</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>%1日前</translation>
    </message>
    <message>
        <source>now ago</source>
        <translation>1分以内</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>%1分後</translation>
    </message>
    <message>
        <source>in %1 h</source>
        <translation>%1時間後</translation>
    </message>
    <message>
        <source>in %1 d</source>
        <translation>%1日後</translation>
    </message>
    <message>
        <source>Answer it with a reason.</source>
        <translation>理由を添えて回答してください。</translation>
    </message>
    <message>
        <source>Answer it with a reason, or bring %1.</source>
        <translation>理由を添えて回答するか、次を用意してください: %1。</translation>
    </message>
    <message>
        <source>Bring %1.</source>
        <translation>次を用意してください: %1。</translation>
    </message>
    <message>
        <source>Collect the evidence again.</source>
        <translation>エビデンスを再収集してください。</translation>
    </message>
    <message>
        <source>Collect again: %1.</source>
        <translation>再収集してください: %1。</translation>
    </message>
    <message>
        <source>%1 answered for %2, not for %3.</source>
        <translation>%1の回答は%2に対するもので、%3に対するものではありません。</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1の回答: %2</translation>
    </message>
    <message>
        <source>answer expired</source>
        <translation>回答の期限切れ</translation>
    </message>
    <message>
        <source>The answer expired %1.</source>
        <translation>回答は%1に期限が切れました。</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>否定</translation>
    </message>
    <message>
        <source>attested, expires %1</source>
        <translation>証明済み、%1に期限切れ</translation>
    </message>
    <message>
        <source>The commit moved from %1 to %2.</source>
        <translation>コミットが%1から%2に変わりました。</translation>
    </message>
    <message>
        <source>met</source>
        <translation>達成</translation>
    </message>
    <message>
        <source>%1 was %2 and is %3.</source>
        <translation>%1は「%2」から「%3」に変わりました。</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>warn</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>免除</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>not-applicable</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>Conditional</source>
        <translation>条件付き</translation>
    </message>
    <message>
        <source>No-go</source>
        <translation>No-go</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>エビデンスなし</translation>
    </message>
    <message>
        <source>unspecified</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>web-service</source>
        <translation>Webサービス</translation>
    </message>
    <message>
        <source>web-app</source>
        <translation>Webアプリ</translation>
    </message>
    <message>
        <source>ai-service</source>
        <translation>AIサービス</translation>
    </message>
    <message>
        <source>library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>internal-tool</source>
        <translation>社内ツール</translation>
    </message>
    <message>
        <source>prototype</source>
        <translation>プロトタイプ</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and what it counts</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>yyyy-MM-dd</source>
        <translation>yyyy/MM/dd</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Waived by %1, ends %2: %3 (%4)</source>
        <translation>%1が免除を許可、%2に終了: %3（%4）</translation>
    </message>
    <message>
        <source>Waived by %1, ends %2, requested by %5: %3 (%4)</source>
        <translation>%1が免除を許可、%2に終了、申請者%5: %3（%4）</translation>
    </message>
    <message>
        <source>A waiver is asked for by %1: %2</source>
        <translation>%1が免除を申請中: %2</translation>
    </message>
    <message>
        <source>%1: %2 (approved by %3)</source>
        <translation>%1: %2（許可: %3）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Does not apply to this project.</source>
        <translation>このプロジェクトには該当しません。</translation>
    </message>
    <message>
        <source>The evidence names no commit, so it does not count for %1.</source>
        <translation>エビデンスにコミットの記載がないため、%1には使えません。</translation>
    </message>
    <message>
        <source>The evidence is for %1, not for %2.</source>
        <translation>エビデンスは%1のもので、%2のものではありません。</translation>
    </message>
    <message>
        <source>The evidence is for another release, not for %1.</source>
        <translation>エビデンスは別のリリースのもので、%1のものではありません。</translation>
    </message>
    <message>
        <source>The evidence is from no stated environment, not from %1.</source>
        <translation>エビデンスに環境の記載がありません。必要な環境: %1。</translation>
    </message>
    <message>
        <source>The evidence is from %1, not from %2.</source>
        <translation>エビデンスは%1のもので、%2のものではありません。</translation>
    </message>
    <message>
        <source>The evidence expired %1.</source>
        <translation>エビデンスは%1に期限が切れました。</translation>
    </message>
    <message>
        <source>The evidence is %1 old, and may be %2 at most.</source>
        <translation>エビデンスは%1前のものです。許容は最大%2です。</translation>
    </message>
    <message>
        <source>A check that can miss some found none; a person should confirm.</source>
        <translation>見落としの可能性があるチェックでは見つかりませんでした。人による確認が必要です。</translation>
    </message>
    <message>
        <source>A check that can be wrong found some; a person can say that they are none.</source>
        <translation>誤検出の可能性があるチェックで見つかりました。該当しない場合は人がその旨を回答できます。</translation>
    </message>
    <message>
        <source>A check that can be wrong found it; a person should confirm.</source>
        <translation>誤検出の可能性があるチェックで確認されました。人による確認が必要です。</translation>
    </message>
    <message>
        <source>A check that can miss it found nothing; a person can answer.</source>
        <translation>見落としの可能性があるチェックでは確認できませんでした。人が回答できます。</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>The launch brief does not say what to compare with: %1</source>
        <translation>比較する値がローンチブリーフにありません: %1</translation>
    </message>
    <message>
        <source>Nothing has reported what to compare with: %1</source>
        <translation>比較する値が報告されていません: %1</translation>
    </message>
    <message>
        <source>A check that can be wrong found what must not be; a person can say otherwise.</source>
        <translation>誤検出の可能性があるチェックで、あってはならないものが見つかりました。該当しない場合は人がその旨を回答できます。</translation>
    </message>
    <message>
        <source>%1; and %2 more</source>
        <translation>%1、ほか%2件</translation>
    </message>
    <message>
        <source>None of %1 ways holds: %2.</source>
        <translation>%1通りの方法のいずれも満たしていません: %2。</translation>
    </message>
    <message>
        <source>%1 of %2 parts hold; missing: %3.</source>
        <translation>%2項目中%1項目を満たしています。不足: %3。</translation>
    </message>
    <message>
        <source>%1 (not reported, needs %2)</source>
        <translation>%1（未報告、要件: %2）</translation>
    </message>
    <message>
        <source>%1 (%2 is too old, needs %3)</source>
        <translation>%1（%2は古すぎます、要件: %3）</translation>
    </message>
    <message>
        <source>%1 (%2, needs %3)</source>
        <translation>%1（%2、要件: %3）</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1または%2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1および%2</translation>
    </message>
    <message>
        <source>Needs %1.</source>
        <translation>要件: %1。</translation>
    </message>
    <message>
        <source>Measured %1, needs %2.</source>
        <translation>測定値: %1、要件: %2。</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>%1, not confirmed</source>
        <translation>%1、未確認</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 blocking criterion is not met: %2.</source>
        <translation>ブロッカーの基準%1件が満たされていません: %2。</translation>
    </message>
    <message>
        <source>%1 blocking criteria are not met: %2.</source>
        <translation>ブロッカーの基準%1件が満たされていません: %2。</translation>
    </message>
    <message>
        <source>No blocker stands in the way, but %1 criterion is open: %2.</source>
        <translation>妨げるブロッカーはありませんが、未解決の基準が%1件あります: %2。</translation>
    </message>
    <message>
        <source>No blocker stands in the way, but %1 criteria are open: %2.</source>
        <translation>妨げるブロッカーはありませんが、未解決の基準が%1件あります: %2。</translation>
    </message>
    <message>
        <source>%1 (%2, was due %3)</source>
        <translation>%1（%2、期限%3を超過）</translation>
    </message>
    <message>
        <source>%1 (%2, by %3)</source>
        <translation>%1（%2、期限%3）</translation>
    </message>
    <message>
        <source>Nothing has been observed about this release yet.</source>
        <translation>このリリースについてはまだ何も観測されていません。</translation>
    </message>
    <message>
        <source>Every blocking criterion is met, and no major one is open.</source>
        <translation>ブロッカーの基準はすべて満たされ、未解決の重大な基準もありません。</translation>
    </message>
    <message>
        <source>%1 decided No-go: %2</source>
        <translation>%1がNo-goと決定: %2</translation>
    </message>
    <message>
        <source>%1 condition of the last decision is open: %2.</source>
        <translation>前回の決定の条件%1件が未達成です: %2。</translation>
    </message>
    <message>
        <source>%1 conditions of the last decision are open: %2.</source>
        <translation>前回の決定の条件%1件が未達成です: %2。</translation>
    </message>
    <message>
        <source>Rewrite exposure: %1% of %2 is missing, which costs %3 in a rewrite or %4 as a retrofit (%5).</source>
        <translation>書き直しリスク: %2の%1%が不足しています。書き直しでは%3、後付けでは%4の費用がかかります（%5）。</translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <translation>%1～%2 %3</translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1、他%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>Other commit</source>
        <translation>別のコミット</translation>
    </message>
    <message>
        <source>Other stage</source>
        <translation>別のステージ</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>置き換え済み</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>未使用</translation>
    </message>
    <message numerus="yes">
        <source>It counts for %1: %n criteria rest on it.</source>
        <translation>
            <numerusform>%1で有効です: %n件の基準がこれに基づいています。</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not count: it has expired.</source>
        <translation>無効です: 失効しています。</translation>
    </message>
    <message>
        <source>It does not count: it is about %1, and the release is %2.</source>
        <translation>無効です: %1に関するもので、リリースは%2です。</translation>
    </message>
    <message>
        <source>It does not count: it is from %1, and the release is in %2.</source>
        <translation>無効です: %1のもので、リリースは%2にあります。</translation>
    </message>
    <message>
        <source>It does not count: the same source has given a newer one.</source>
        <translation>無効です: 同じソースからより新しいものが届いています。</translation>
    </message>
    <message>
        <source>No result of %1 rests on it.</source>
        <translation>%1にはこれに基づく結果がありません。</translation>
    </message>
    <message>
        <source>As it was read</source>
        <translation>読み取り時のまま</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>その後変更あり</translation>
    </message>
    <message>
        <source>There, not compared</source>
        <translation>存在、未比較</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>すでに存在しない</translation>
    </message>
    <message>
        <source>On the web</source>
        <translation>Web上</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>ファイルなし</translation>
    </message>
    <message>
        <source>Shows it</source>
        <translation>裏付け</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JUnit XML</source>
        <translation>JUnit XML</translation>
    </message>
    <message>
        <source>Badge (SVG)</source>
        <translation>バッジ (SVG)</translation>
    </message>
    <message>
        <source>in-toto attestation</source>
        <translation>in-toto証明</translation>
    </message>
    <message>
        <source>Paper, to be signed off and filed. What proves it is enclosed.</source>
        <translation>承認と保管のための文書。証明するものを同封しています。</translation>
    </message>
    <message>
        <source>One page for a browser. It needs no other file and no script.</source>
        <translation>ブラウザー用の1ページ。ほかのファイルもスクリプトも必要ありません。</translation>
    </message>
    <message>
        <source>Text for a wiki, an issue or a pull request.</source>
        <translation>Wiki、Issue、プルリクエスト用のテキスト。</translation>
    </message>
    <message>
        <source>The whole snapshot, for programs.</source>
        <translation>プログラム用のスナップショット全体。</translation>
    </message>
    <message>
        <source>A line for each criterion, for a spreadsheet.</source>
        <translation>表計算用に、基準ごとに1行。</translation>
    </message>
    <message>
        <source>A test case for each criterion, for what shows test results.</source>
        <translation>テスト結果を表示するツール用に、基準ごとに1つのテストケース。</translation>
    </message>
    <message>
        <source>The verdict as a small picture, for a README.</source>
        <translation>README用の、判定を示す小さな画像。</translation>
    </message>
    <message>
        <source>The verdict about the release&apos;s commit, signed with your SSH key.</source>
        <translation>リリースのコミットに対する判定。SSH鍵で署名します。</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1ファイル (*.%2)</translation>
    </message>
</context>
<context>
    <name>FactListTexts</name>
    <message>
        <source>Fact</source>
        <translation>ファクト</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>ファクト</translation>
    </message>
    <message>
        <source>A custom fact.</source>
        <translation>カスタムファクトです。</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Test cases that ran or were skipped.</source>
        <translation>実行またはスキップされたテストケース。</translation>
    </message>
    <message>
        <source>Test cases that passed.</source>
        <translation>合格したテストケース。</translation>
    </message>
    <message>
        <source>Test cases whose assertion failed.</source>
        <translation>アサーションに失敗したテストケース。</translation>
    </message>
    <message>
        <source>Test cases that broke before they could fail.</source>
        <translation>失敗と判定される前に異常終了したテストケース。</translation>
    </message>
    <message>
        <source>Test cases that were skipped.</source>
        <translation>スキップされたテストケース。</translation>
    </message>
    <message>
        <source>Test cases that failed and then passed on a rerun of the same commit.</source>
        <translation>失敗後、同じコミットでの再実行で合格したテストケース。</translation>
    </message>
    <message>
        <source>Share of the tests that ran (skipped ones left out) that passed.</source>
        <translation>実行されたテスト（スキップを除く）のうち合格した割合。</translation>
    </message>
    <message>
        <source>Wall time of the test run, or the sum of its cases where no wall time is given.</source>
        <translation>テスト実行の所要時間。記載がなければケースの合計。</translation>
    </message>
    <message>
        <source>Lines that could be covered.</source>
        <translation>カバー対象の行。</translation>
    </message>
    <message>
        <source>Lines that tests reached.</source>
        <translation>テストが到達した行。</translation>
    </message>
    <message>
        <source>Share of coverable lines that tests reached.</source>
        <translation>カバー対象の行のうちテストが到達した割合。</translation>
    </message>
    <message>
        <source>Share of branches that tests took.</source>
        <translation>テストが通った分岐の割合。</translation>
    </message>
    <message>
        <source>Share of coverable lines reached by tests, on the paths the project marks critical.</source>
        <translation>プロジェクトの重要なパスで、カバー対象の行のうちテストが到達した割合。</translation>
    </message>
    <message>
        <source>Findings of level error.</source>
        <translation>エラーレベルの検出事項。</translation>
    </message>
    <message>
        <source>Findings of level warning.</source>
        <translation>警告レベルの検出事項。</translation>
    </message>
    <message>
        <source>Findings of level note.</source>
        <translation>注記レベルの検出事項。</translation>
    </message>
    <message>
        <source>Findings that were suppressed.</source>
        <translation>抑制された検出事項。</translation>
    </message>
    <message>
        <source>Findings that are not suppressed whose security severity is critical (CVSS scale).</source>
        <translation>抑制されていない、セキュリティ深刻度が緊急の検出事項（CVSS基準）。</translation>
    </message>
    <message>
        <source>Findings that are not suppressed whose security severity is high (CVSS scale).</source>
        <translation>抑制されていない、セキュリティ深刻度が重要の検出事項（CVSS基準）。</translation>
    </message>
    <message>
        <source>Findings that are not suppressed whose security severity is medium (CVSS scale).</source>
        <translation>抑制されていない、セキュリティ深刻度が警告の検出事項（CVSS基準）。</translation>
    </message>
    <message>
        <source>Findings that are not suppressed whose security severity is low (CVSS scale).</source>
        <translation>抑制されていない、セキュリティ深刻度が注意の検出事項（CVSS基準）。</translation>
    </message>
    <message>
        <source>Secrets found in the files or the history.</source>
        <translation>ファイルまたは履歴で見つかったシークレット。</translation>
    </message>
    <message>
        <source>Secrets found that were shown to work.</source>
        <translation>有効であることが確認されたシークレット。</translation>
    </message>
    <message>
        <source>Age of the oldest secret in use, since its last rotation.</source>
        <translation>使用中の最も古いシークレットの、最後のローテーションからの経過日数。</translation>
    </message>
    <message>
        <source>Known vulnerabilities of critical severity.</source>
        <translation>深刻度が緊急の既知の脆弱性。</translation>
    </message>
    <message>
        <source>Known vulnerabilities of high severity.</source>
        <translation>深刻度が重要の既知の脆弱性。</translation>
    </message>
    <message>
        <source>Known vulnerabilities of medium severity.</source>
        <translation>深刻度が警告の既知の脆弱性。</translation>
    </message>
    <message>
        <source>Known vulnerabilities of low severity.</source>
        <translation>深刻度が注意の既知の脆弱性。</translation>
    </message>
    <message>
        <source>Known vulnerabilities of unknown severity.</source>
        <translation>深刻度が不明の既知の脆弱性。</translation>
    </message>
    <message>
        <source>Known vulnerabilities of any severity.</source>
        <translation>既知の脆弱性（深刻度を問わない）。</translation>
    </message>
    <message>
        <source>Known vulnerabilities with a fixed version.</source>
        <translation>修正版がある既知の脆弱性。</translation>
    </message>
    <message>
        <source>Components in the bill of materials.</source>
        <translation>部品表のコンポーネント。</translation>
    </message>
    <message>
        <source>Components of the bill of materials for which it names no licence.</source>
        <translation>部品表にライセンスの記載がないコンポーネント。</translation>
    </message>
    <message>
        <source>Requests sent in the load test.</source>
        <translation>負荷テストで送信したリクエスト。</translation>
    </message>
    <message>
        <source>Requests that failed in the load test.</source>
        <translation>負荷テストで失敗したリクエスト。</translation>
    </message>
    <message>
        <source>Exceptions of the load test&apos;s own script.</source>
        <translation>負荷テストのスクリプト自体の例外。</translation>
    </message>
    <message>
        <source>Sustained requests per second.</source>
        <translation>持続的な毎秒リクエスト数。</translation>
    </message>
    <message>
        <source>Highest requests per second held for at least ten seconds.</source>
        <translation>10秒以上維持された毎秒リクエスト数の最大値。</translation>
    </message>
    <message>
        <source>50th percentile of response time in the load test.</source>
        <translation>負荷テストでの応答時間の50パーセンタイル。</translation>
    </message>
    <message>
        <source>95th percentile of response time in the load test.</source>
        <translation>負荷テストでの応答時間の95パーセンタイル。</translation>
    </message>
    <message>
        <source>99th percentile of response time in the load test.</source>
        <translation>負荷テストでの応答時間の99パーセンタイル。</translation>
    </message>
    <message>
        <source>Share of requests that failed in the load test.</source>
        <translation>負荷テストで失敗したリクエストの割合。</translation>
    </message>
    <message>
        <source>Most users at one time in the load test.</source>
        <translation>負荷テストでの最大同時ユーザー数。</translation>
    </message>
    <message>
        <source>How long the load test ran.</source>
        <translation>負荷テストの実行時間。</translation>
    </message>
    <message>
        <source>The load test kept the thresholds that its own script states.</source>
        <translation>負荷テストがスクリプト自身のしきい値を満たした。</translation>
    </message>
    <message>
        <source>Sustained requests per second of the load test over the forecast peak.</source>
        <translation>予測ピークに対する負荷テストの持続的な毎秒リクエスト数の倍率。</translation>
    </message>
    <message>
        <source>Service level objectives defined.</source>
        <translation>定義されたサービスレベル目標。</translation>
    </message>
    <message>
        <source>Objectives with a burn-rate alert.</source>
        <translation>バーンレートアラート付きの目標値。</translation>
    </message>
    <message>
        <source>Strictest target among the objectives.</source>
        <translation>目標値のうち最も厳しいターゲット。</translation>
    </message>
    <message>
        <source>Lowest attainment among the objectives, over each one&apos;s window.</source>
        <translation>目標値のうち最も低い達成率（それぞれのウィンドウ）。</translation>
    </message>
    <message>
        <source>Smallest share of error budget left among the objectives.</source>
        <translation>目標値のうち最も少ないエラーバジェットの残り。</translation>
    </message>
    <message>
        <source>Highest burn rate over one hour among the objectives.</source>
        <translation>目標値のうち1時間で最も高いバーンレート。</translation>
    </message>
    <message>
        <source>Highest burn rate over five minutes among the objectives.</source>
        <translation>目標値のうち5分間で最も高いバーンレート。</translation>
    </message>
    <message>
        <source>Highest burn rate over thirty minutes among the objectives.</source>
        <translation>目標値のうち30分間で最も高いバーンレート。</translation>
    </message>
    <message>
        <source>Highest burn rate over six hours among the objectives.</source>
        <translation>目標値のうち6時間で最も高いバーンレート。</translation>
    </message>
    <message>
        <source>Highest burn rate over three days among the objectives.</source>
        <translation>目標値のうち3日間で最も高いバーンレート。</translation>
    </message>
    <message>
        <source>Length of the window of the objective that was measured.</source>
        <translation>測定した目標値のウィンドウの長さ。</translation>
    </message>
    <message>
        <source>Burn-rate alerts of the objectives that page now.</source>
        <translation>現在呼び出し中の、目標値のバーンレートアラート。</translation>
    </message>
    <message>
        <source>Alert rules.</source>
        <translation>アラートルール。</translation>
    </message>
    <message>
        <source>Alert rules that reach a pager.</source>
        <translation>ページャーに届くアラートルール。</translation>
    </message>
    <message>
        <source>Alert rules that link to a runbook.</source>
        <translation>ランブックへのリンクがあるアラートルール。</translation>
    </message>
    <message>
        <source>Alert rules on how fast an error budget burns.</source>
        <translation>エラーバジェットの消費速度に対するアラートルール。</translation>
    </message>
    <message>
        <source>Routes of the alert manager, its root included.</source>
        <translation>アラートマネージャーのルート（最上位を含む）。</translation>
    </message>
    <message>
        <source>Routes of the alert manager that lead to a pager.</source>
        <translation>アラートマネージャーのルートのうちページャーに至るもの。</translation>
    </message>
    <message>
        <source>Receivers that page a person and that a route leads to.</source>
        <translation>人を呼び出し、かつルートがつながっている受信先。</translation>
    </message>
    <message>
        <source>Alerts of the service that fire now and are neither silenced nor inhibited.</source>
        <translation>現在発報中で、サイレンスも抑止もされていないサービスのアラート。</translation>
    </message>
    <message>
        <source>Active silences that keep alerts of the service from anybody.</source>
        <translation>サービスのアラートが誰にも届かなくなる有効なサイレンス。</translation>
    </message>
    <message>
        <source>A launch brief is stated; false where it was taken back.</source>
        <translation>ローンチブリーフが示されている（取り下げられた場合は偽）。</translation>
    </message>
    <message>
        <source>The launch brief says which problem is solved.</source>
        <translation>ローンチブリーフに解決する課題の記載がある。</translation>
    </message>
    <message>
        <source>The launch brief says who the users are.</source>
        <translation>ローンチブリーフに利用者の記載がある。</translation>
    </message>
    <message>
        <source>Users that the launch brief forecasts.</source>
        <translation>ローンチブリーフが予測するユーザー数。</translation>
    </message>
    <message>
        <source>Peak requests per second that the launch brief forecasts.</source>
        <translation>ローンチブリーフが予測するピーク時の毎秒リクエスト数。</translation>
    </message>
    <message>
        <source>Growth of traffic a month that the launch brief forecasts.</source>
        <translation>ローンチブリーフが予測する月間トラフィック増加率。</translation>
    </message>
    <message>
        <source>Goals in the launch brief.</source>
        <translation>ローンチブリーフの目標。</translation>
    </message>
    <message>
        <source>Success measures in the launch brief.</source>
        <translation>ローンチブリーフの成功指標。</translation>
    </message>
    <message>
        <source>Acceptance criteria in the launch brief.</source>
        <translation>ローンチブリーフの受け入れ基準。</translation>
    </message>
    <message>
        <source>Risks in the launch brief.</source>
        <translation>ローンチブリーフのリスク。</translation>
    </message>
    <message>
        <source>Risks in the launch brief against which nothing is done.</source>
        <translation>ローンチブリーフの、対策のないリスク。</translation>
    </message>
    <message>
        <source>The launch brief holds a rollback plan.</source>
        <translation>ローンチブリーフにロールバック計画がある。</translation>
    </message>
    <message>
        <source>People or roles that may call the rollback.</source>
        <translation>ロールバックを決められる人または役割。</translation>
    </message>
    <message>
        <source>The launch brief says who is told what, and when.</source>
        <translation>ローンチブリーフに誰に何をいつ伝えるかの記載がある。</translation>
    </message>
    <message>
        <source>Releases of other projects that the launch brief depends on.</source>
        <translation>ローンチブリーフが依存する他プロジェクトのリリース。</translation>
    </message>
    <message>
        <source>Live requests per second.</source>
        <translation>本番の毎秒リクエスト数。</translation>
    </message>
    <message>
        <source>Live 95th percentile of response time.</source>
        <translation>本番の応答時間の95パーセンタイル。</translation>
    </message>
    <message>
        <source>Live share of failed requests.</source>
        <translation>本番で失敗したリクエストの割合。</translation>
    </message>
    <message>
        <source>Live share in use of the resource that runs out first.</source>
        <translation>本番で最初に枯渇するリソースの使用率。</translation>
    </message>
    <message>
        <source>Live model tokens per hour.</source>
        <translation>本番の毎時モデルトークン数。</translation>
    </message>
    <message>
        <source>Live cost of model use per hour.</source>
        <translation>本番の毎時モデル利用コスト。</translation>
    </message>
    <message>
        <source>Live traffic over that of the same time a week before.</source>
        <translation>本番トラフィックの前週同時刻比。</translation>
    </message>
    <message>
        <source>Outcome of CI on the commit: success, failure, running or absent.</source>
        <translation>コミットのCIの結果: success、failure、running、absentのいずれか。</translation>
    </message>
    <message>
        <source>Workflows or pipelines that ran on the commit.</source>
        <translation>コミットで実行されたワークフローまたはパイプライン。</translation>
    </message>
    <message>
        <source>Workflows or pipelines that failed on the commit.</source>
        <translation>コミットで失敗したワークフローまたはパイプライン。</translation>
    </message>
    <message>
        <source>Jobs of CI that failed and then passed on a rerun of the same commit.</source>
        <translation>失敗後、同じコミットでの再実行で合格したCIジョブ。</translation>
    </message>
    <message>
        <source>How long CI took.</source>
        <translation>CIの所要時間。</translation>
    </message>
    <message>
        <source>The service protects the branch that releases come from.</source>
        <translation>リリース元のブランチがサービスで保護されている。</translation>
    </message>
    <message>
        <source>Approvals that the branch&apos;s protection demands for a change.</source>
        <translation>ブランチ保護が変更に求める承認の数。</translation>
    </message>
    <message>
        <source>Checks that must succeed before a change reaches the branch.</source>
        <translation>変更がブランチに入る前に成功が必要なチェック。</translation>
    </message>
    <message>
        <source>The branch&apos;s history may be rewritten by a push.</source>
        <translation>プッシュによってブランチの履歴を書き換えられる。</translation>
    </message>
    <message>
        <source>Escalation levels with somebody on call.</source>
        <translation>当番がいるエスカレーションレベル。</translation>
    </message>
    <message>
        <source>Minutes without anybody on call from now to a week after launch.</source>
        <translation>現在からローンチ1週間後までで当番が不在の時間（分）。</translation>
    </message>
    <message>
        <source>Open incidents.</source>
        <translation>未解決のインシデント。</translation>
    </message>
    <message>
        <source>GitOps sync state: Synced or OutOfSync.</source>
        <translation>GitOpsの同期状態: SyncedまたはOutOfSync。</translation>
    </message>
    <message>
        <source>Health of the deployed application.</source>
        <translation>デプロイされたアプリケーションの健全性。</translation>
    </message>
    <message>
        <source>The deployed revision is the release&apos;s commit.</source>
        <translation>デプロイされたリビジョンがリリースのコミットである。</translation>
    </message>
    <message>
        <source>Outcome of the last GitOps operation: Succeeded, Failed, Error, Running or Terminating.</source>
        <translation>直近のGitOps操作の結果: Succeeded、Failed、Error、Running、Terminatingのいずれか。</translation>
    </message>
    <message>
        <source>Conditions of the deployed application that are errors.</source>
        <translation>デプロイされたアプリケーションのエラー状態。</translation>
    </message>
    <message>
        <source>Roles defined.</source>
        <translation>定義されたロール。</translation>
    </message>
    <message>
        <source>Permissions defined.</source>
        <translation>定義された権限。</translation>
    </message>
    <message>
        <source>Share of API operations that require authorisation.</source>
        <translation>認可を必要とするAPIオペレーションの割合。</translation>
    </message>
    <message>
        <source>APIs that the identity provider issues tokens for, its own left out.</source>
        <translation>IDプロバイダーがトークンを発行するAPI（自身のAPIを除く）。</translation>
    </message>
    <message>
        <source>APIs for which the identity provider enforces permissions by role.</source>
        <translation>IDプロバイダーがロールによる権限を強制するAPI。</translation>
    </message>
    <message>
        <source>Second factors that are enabled for signing in.</source>
        <translation>サインインで有効な第二要素。</translation>
    </message>
    <message>
        <source>Active streams of the identity provider&apos;s log.</source>
        <translation>IDプロバイダーのログの有効なストリーム。</translation>
    </message>
    <message>
        <source>Evaluation cases run.</source>
        <translation>実行された評価ケース。</translation>
    </message>
    <message>
        <source>Evaluation cases that failed.</source>
        <translation>失敗した評価ケース。</translation>
    </message>
    <message>
        <source>Share of evaluation cases that failed.</source>
        <translation>失敗した評価ケースの割合。</translation>
    </message>
    <message>
        <source>Share of evaluation cases judged a hallucination.</source>
        <translation>ハルシネーションと判定された評価ケースの割合。</translation>
    </message>
    <message>
        <source>Mean share of an answer&apos;s claims that its context supports; the lowest where several systems are compared.</source>
        <translation>回答の主張のうちコンテキストが裏付ける割合の平均。複数のシステムを比べた場合は最低値。</translation>
    </message>
    <message>
        <source>Model tokens used by the evaluation.</source>
        <translation>評価で使用したモデルトークン。</translation>
    </message>
    <message>
        <source>Cost of the evaluation.</source>
        <translation>評価のコスト。</translation>
    </message>
    <message>
        <source>Who graded: code, model or human, or several joined by a comma.</source>
        <translation>採点者: code、model、human、またはコンマ区切りの複数。</translation>
    </message>
    <message>
        <source>SHA-256 over the inputs and expected answers of the evaluation, in any order.</source>
        <translation>評価の入力と期待回答のSHA-256（順不同）。</translation>
    </message>
    <message>
        <source>Lighthouse accessibility score, 0 to 100.</source>
        <translation>Lighthouseのアクセシビリティスコア（0～100）。</translation>
    </message>
    <message>
        <source>Lighthouse performance score, 0 to 100.</source>
        <translation>Lighthouseのパフォーマンススコア（0～100）。</translation>
    </message>
    <message>
        <source>Lighthouse search engine score, 0 to 100.</source>
        <translation>Lighthouseの検索エンジンスコア（0～100）。</translation>
    </message>
    <message>
        <source>Places that break an accessibility rule.</source>
        <translation>アクセシビリティ規則に違反する箇所。</translation>
    </message>
    <message>
        <source>Places that break an accessibility rule with serious or critical impact.</source>
        <translation>影響が深刻または重大な、アクセシビリティ規則に違反する箇所。</translation>
    </message>
    <message>
        <source>The page can be had.</source>
        <translation>ページを取得できる。</translation>
    </message>
    <message>
        <source>Time until the first byte of the page came, the connection included.</source>
        <translation>ページの最初の1バイトまでの時間（接続を含む）。</translation>
    </message>
    <message>
        <source>Time until the whole page came, the connection included.</source>
        <translation>ページ全体までの時間（接続を含む）。</translation>
    </message>
    <message>
        <source>Days until the certificate of the page&apos;s host ends; negative after it.</source>
        <translation>ページのホストの証明書の残り日数（失効後は負の値）。</translation>
    </message>
    <message>
        <source>SHA-256 of what is watched of the page, with each run of white space as one space.</source>
        <translation>ページの監視対象部分のSHA-256（連続する空白は1つの空白とみなす）。</translation>
    </message>
    <message>
        <source>What is watched of the page is as expected.</source>
        <translation>ページの監視対象部分が期待どおりである。</translation>
    </message>
    <message>
        <source>A page of others that is watched, of a dependency or competitor, can be had.</source>
        <translation>監視対象の他者のページ（依存先または競合）を取得できる。</translation>
    </message>
    <message>
        <source>SHA-256 of what is watched of a page of others.</source>
        <translation>他者のページの監視対象部分のSHA-256。</translation>
    </message>
    <message>
        <source>What is watched of a page of others is as expected.</source>
        <translation>他者のページの監視対象部分が期待どおりである。</translation>
    </message>
    <message>
        <source>What a status page of others says: none (nothing is wrong), minor, major, critical or maintenance.</source>
        <translation>他者のステータスページの表示: none（異常なし）、minor、major、critical、maintenanceのいずれか。</translation>
    </message>
    <message>
        <source>Components on a status page of others that are not operational.</source>
        <translation>他者のステータスページで正常稼働していないコンポーネント。</translation>
    </message>
    <message>
        <source>Incidents on a status page of others that are not resolved.</source>
        <translation>他者のステータスページで未解決のインシデント。</translation>
    </message>
    <message>
        <source>OpenSSF Scorecard score, 0 to 10.</source>
        <translation>OpenSSF Scorecardのスコア（0～10）。</translation>
    </message>
    <message>
        <source>Checks of the OpenSSF Scorecard run.</source>
        <translation>実行されたOpenSSF Scorecardのチェック。</translation>
    </message>
    <message>
        <source>Checks of the OpenSSF Scorecard run that could not be decided.</source>
        <translation>実行されたOpenSSF Scorecardのチェックのうち判定できなかったもの。</translation>
    </message>
    <message>
        <source>in-toto statements held.</source>
        <translation>保持しているin-totoステートメント。</translation>
    </message>
    <message>
        <source>Different artefacts that in-toto statements are about.</source>
        <translation>in-totoステートメントの対象となる成果物。</translation>
    </message>
    <message>
        <source>Signatures on in-toto statements, counted but not verified.</source>
        <translation>in-totoステートメントの署名（件数のみ、検証はしない）。</translation>
    </message>
    <message>
        <source>Different artefacts that SLSA provenance tells the origin of.</source>
        <translation>SLSA来歴が出所を示す成果物。</translation>
    </message>
    <message>
        <source>The builder that SLSA provenance names.</source>
        <translation>SLSA来歴に記載されたビルダー。</translation>
    </message>
    <message>
        <source>Traces of the service reach the back end: there is one in the time that was asked about.</source>
        <translation>サービスのトレースがバックエンドに届いている（照会期間内に1件以上ある）。</translation>
    </message>
    <message>
        <source>Files in the tree of the commit.</source>
        <translation>コミットのツリーのファイル。</translation>
    </message>
    <message>
        <source>The repository has no commit or an empty tree.</source>
        <translation>リポジトリにコミットがないか、ツリーが空である。</translation>
    </message>
    <message>
        <source>The clone is shallow: history facts cover only what is there.</source>
        <translation>クローンが浅い: 履歴のファクトは手元にある範囲のみ。</translation>
    </message>
    <message>
        <source>Submodules.</source>
        <translation>サブモジュール。</translation>
    </message>
    <message>
        <source>Test files.</source>
        <translation>テストファイル。</translation>
    </message>
    <message>
        <source>Source files that are not tests.</source>
        <translation>テスト以外のソースファイル。</translation>
    </message>
    <message>
        <source>Test files as a share of test and source files.</source>
        <translation>テストとソースのファイルに占めるテストファイルの割合。</translation>
    </message>
    <message>
        <source>Tests that are switched off in the source.</source>
        <translation>ソースで無効化されたテスト。</translation>
    </message>
    <message>
        <source>Assertions of tests that are commented out.</source>
        <translation>コメントアウトされたテストのアサーション。</translation>
    </message>
    <message>
        <source>CI systems configured.</source>
        <translation>設定されたCIシステム。</translation>
    </message>
    <message>
        <source>A CI configuration runs the tests.</source>
        <translation>CI設定がテストを実行する。</translation>
    </message>
    <message>
        <source>A CI configuration runs linters or static analysis.</source>
        <translation>CI設定がリンターまたは静的解析を実行する。</translation>
    </message>
    <message>
        <source>A CI configuration runs on pull or merge requests.</source>
        <translation>CI設定がプルリクエストまたはマージリクエストで実行される。</translation>
    </message>
    <message>
        <source>CI actions and images used without a digest.</source>
        <translation>ダイジェストなしで使われているCIのアクションとイメージ。</translation>
    </message>
    <message>
        <source>Every CI workflow that can declare its token&apos;s permissions does.</source>
        <translation>トークンの権限を宣言できるCIワークフローがすべて宣言している。</translation>
    </message>
    <message>
        <source>Deployment environments that CI names.</source>
        <translation>CIに記載されたデプロイ環境。</translation>
    </message>
    <message>
        <source>Steps of CI that wait for a person before they deploy.</source>
        <translation>デプロイ前に人の判断を待つCIのステップ。</translation>
    </message>
    <message>
        <source>Deployments to production that come after other jobs.</source>
        <translation>他のジョブの後に行われる本番へのデプロイ。</translation>
    </message>
    <message>
        <source>Test commands whose failure CI ignores.</source>
        <translation>失敗がCIで無視されるテストコマンド。</translation>
    </message>
    <message>
        <source>Workflows that check out a stranger&apos;s code beside the repository&apos;s secrets.</source>
        <translation>リポジトリのシークレットがある状態で外部のコードをチェックアウトするワークフロー。</translation>
    </message>
    <message>
        <source>Scripts of workflows into which text is put that anybody can write.</source>
        <translation>誰でも書けるテキストが埋め込まれるワークフローのスクリプト。</translation>
    </message>
    <message>
        <source>A licence file is there.</source>
        <translation>ライセンスファイルがある。</translation>
    </message>
    <message>
        <source>SPDX identifier of the recognised licence, or unrecognised.</source>
        <translation>認識したライセンスのSPDX識別子、またはunrecognised。</translation>
    </message>
    <message>
        <source>A README is there.</source>
        <translation>READMEがある。</translation>
    </message>
    <message>
        <source>The README has a section on installing, building or running.</source>
        <translation>READMEにインストール、ビルド、実行のいずれかの節がある。</translation>
    </message>
    <message>
        <source>A change log is there.</source>
        <translation>変更履歴がある。</translation>
    </message>
    <message>
        <source>A security policy is there.</source>
        <translation>セキュリティポリシーがある。</translation>
    </message>
    <message>
        <source>The security policy names a contact.</source>
        <translation>セキュリティポリシーに連絡先の記載がある。</translation>
    </message>
    <message>
        <source>A CODEOWNERS file is there.</source>
        <translation>CODEOWNERSファイルがある。</translation>
    </message>
    <message>
        <source>Share of the source files that a rule with an owner in CODEOWNERS covers.</source>
        <translation>オーナー付きのCODEOWNERSルールが対象とするソースファイルの割合。</translation>
    </message>
    <message>
        <source>E-mail addresses in CODEOWNERS that wrote and committed nothing in the year before the commit.</source>
        <translation>コミット前の1年間に作成もコミットもしていないCODEOWNERSのメールアドレス。</translation>
    </message>
    <message>
        <source>A guide for contributors is there.</source>
        <translation>貢献者向けガイドがある。</translation>
    </message>
    <message>
        <source>A code of conduct is there.</source>
        <translation>行動規範がある。</translation>
    </message>
    <message>
        <source>A file says where users get help.</source>
        <translation>利用者の問い合わせ先を示すファイルがある。</translation>
    </message>
    <message>
        <source>A threat model is there.</source>
        <translation>脅威モデルがある。</translation>
    </message>
    <message>
        <source>A document says how long data is kept.</source>
        <translation>データの保持期間を示す文書がある。</translation>
    </message>
    <message>
        <source>The README says that this is not for production.</source>
        <translation>READMEに本番向けではないとの記載がある。</translation>
    </message>
    <message>
        <source>Decision records.</source>
        <translation>意思決定記録。</translation>
    </message>
    <message>
        <source>Days since a decision record was last added or changed.</source>
        <translation>意思決定記録が最後に追加または変更されてからの日数。</translation>
    </message>
    <message>
        <source>Runbook files.</source>
        <translation>ランブックのファイル。</translation>
    </message>
    <message>
        <source>Runbooks with at least three filled sections among symptoms, diagnosis, mitigation, rollback and escalation.</source>
        <translation>症状、診断、緩和、ロールバック、エスカレーションのうち3つ以上の節が記入されたランブック。</translation>
    </message>
    <message>
        <source>Days since a runbook was last changed.</source>
        <translation>ランブックが最後に変更されてからの日数。</translation>
    </message>
    <message>
        <source>Files that define service level objectives.</source>
        <translation>サービスレベル目標を定義するファイル。</translation>
    </message>
    <message>
        <source>Objectives defined in them.</source>
        <translation>そこで定義された目標値。</translation>
    </message>
    <message>
        <source>Alert rules in the repository.</source>
        <translation>リポジトリのアラートルール。</translation>
    </message>
    <message>
        <source>Alert rules on error-budget burn.</source>
        <translation>エラーバジェットの消費に対するアラートルール。</translation>
    </message>
    <message>
        <source>Routes of the alert manager&apos;s configuration that lead to a pager.</source>
        <translation>アラートマネージャーの設定のうちページャーに至るルート。</translation>
    </message>
    <message>
        <source>A service catalogue or Terraform names who is called.</source>
        <translation>サービスカタログまたはTerraformに呼び出し先の記載がある。</translation>
    </message>
    <message>
        <source>An escalation policy of two levels is defined, or a document says who is asked next.</source>
        <translation>2段階のエスカレーションポリシーが定義されているか、次の連絡先を示す文書がある。</translation>
    </message>
    <message>
        <source>Dashboards as code.</source>
        <translation>コードとしてのダッシュボード。</translation>
    </message>
    <message>
        <source>OpenAPI, AsyncAPI and proto files that describe an API.</source>
        <translation>APIを記述するOpenAPI、AsyncAPI、protoのファイル。</translation>
    </message>
    <message>
        <source>Operations in the OpenAPI descriptions.</source>
        <translation>OpenAPI記述のオペレーション。</translation>
    </message>
    <message>
        <source>Every described API carries a version in its path, package or server.</source>
        <translation>記述されたAPIがすべてパス、パッケージ、サーバーのいずれかにバージョンを持つ。</translation>
    </message>
    <message>
        <source>Share of described operations that require authorisation.</source>
        <translation>記述されたオペレーションのうち認可を必要とする割合。</translation>
    </message>
    <message>
        <source>Kinds of security schemes that the OpenAPI descriptions define.</source>
        <translation>OpenAPI記述が定義するセキュリティスキームの種類。</translation>
    </message>
    <message>
        <source>Operations and messages that API descriptions mark as deprecated.</source>
        <translation>API記述で非推奨とされたオペレーションとメッセージ。</translation>
    </message>
    <message>
        <source>Migration or upgrade documents.</source>
        <translation>移行またはアップグレードの文書。</translation>
    </message>
    <message>
        <source>A tool checks the API for breaking changes in CI.</source>
        <translation>CIでツールがAPIの互換性のない変更を検査する。</translation>
    </message>
    <message>
        <source>Dependency manifests.</source>
        <translation>依存のマニフェスト。</translation>
    </message>
    <message>
        <source>Lock files.</source>
        <translation>ロックファイル。</translation>
    </message>
    <message>
        <source>Manifests of an application without a lock file beside or above them.</source>
        <translation>隣にも上位にもロックファイルがないアプリケーションのマニフェスト。</translation>
    </message>
    <message>
        <source>Direct dependencies with no version at all, a wildcard or latest.</source>
        <translation>バージョンなし、ワイルドカード、latestのいずれかの直接依存。</translation>
    </message>
    <message>
        <source>Renovate or Dependabot is configured.</source>
        <translation>RenovateまたはDependabotが設定されている。</translation>
    </message>
    <message>
        <source>Dockerfiles.</source>
        <translation>Dockerfile。</translation>
    </message>
    <message>
        <source>Base images without a digest or with the tag latest.</source>
        <translation>ダイジェストがない、またはタグがlatestのベースイメージ。</translation>
    </message>
    <message>
        <source>Dockerfiles whose last stage runs as root.</source>
        <translation>最終ステージがrootで動くDockerfile。</translation>
    </message>
    <message>
        <source>Dockerfiles with a health check.</source>
        <translation>ヘルスチェックのあるDockerfile。</translation>
    </message>
    <message>
        <source>ADD instructions that fetch a URL.</source>
        <translation>URLを取得するADD命令。</translation>
    </message>
    <message>
        <source>Kubernetes manifests and charts.</source>
        <translation>KubernetesのマニフェストとChart。</translation>
    </message>
    <message>
        <source>Deployments, rollouts, replica sets, stateful sets, daemon sets and jobs.</source>
        <translation>Deployment、Rollout、ReplicaSet、StatefulSet、DaemonSet、Job。</translation>
    </message>
    <message>
        <source>Autoscalers with a lower and an upper bound.</source>
        <translation>下限と上限のあるオートスケーラー。</translation>
    </message>
    <message>
        <source>Workloads with a container that has no resource limits.</source>
        <translation>リソースのリミットがないコンテナを含むワークロード。</translation>
    </message>
    <message>
        <source>Workloads with a container that does not say what it needs.</source>
        <translation>必要なリソースを示さないコンテナを含むワークロード。</translation>
    </message>
    <message>
        <source>Long-running workloads with a container that has no readiness or liveness probe.</source>
        <translation>ReadinessまたはLivenessプローブのないコンテナを含む常駐ワークロード。</translation>
    </message>
    <message>
        <source>Pod disruption budgets.</source>
        <translation>Pod中断バジェット。</translation>
    </message>
    <message>
        <source>Message queues and subscriptions defined, dead-letter queues left out.</source>
        <translation>定義されたメッセージキューとサブスクリプション（デッドレターキューを除く）。</translation>
    </message>
    <message>
        <source>Queues with a dead-letter destination.</source>
        <translation>デッドレターの送り先があるキュー。</translation>
    </message>
    <message>
        <source>Queues without a dead-letter destination.</source>
        <translation>デッドレターの送り先がないキュー。</translation>
    </message>
    <message>
        <source>A tracing library or collector is a dependency or configured.</source>
        <translation>トレースのライブラリまたはコレクターが依存にあるか設定されている。</translation>
    </message>
    <message>
        <source>A metrics library or exporter is a dependency or configured.</source>
        <translation>メトリクスのライブラリまたはエクスポーターが依存にあるか設定されている。</translation>
    </message>
    <message>
        <source>A structured logging library is a dependency or configured.</source>
        <translation>構造化ログのライブラリが依存にあるか設定されている。</translation>
    </message>
    <message>
        <source>Correlation, request or trace ids are put into logs.</source>
        <translation>相関、リクエスト、トレースのIDがログに出力される。</translation>
    </message>
    <message>
        <source>Linter, formatter and static analysis configurations.</source>
        <translation>リンター、フォーマッター、静的解析の設定。</translation>
    </message>
    <message>
        <source>Notebooks outside documentation and examples.</source>
        <translation>文書や例以外のノートブック。</translation>
    </message>
    <message>
        <source>Signs of a proof of concept: names, TODO before launch, hard-coded hosts, empty error handling.</source>
        <translation>概念実証の痕跡: 名前、ローンチ前のTODO、ハードコードされたホスト、空のエラー処理。</translation>
    </message>
    <message>
        <source>Load test scripts.</source>
        <translation>負荷テストのスクリプト。</translation>
    </message>
    <message>
        <source>Load test scripts that state thresholds.</source>
        <translation>しきい値を示す負荷テストのスクリプト。</translation>
    </message>
    <message>
        <source>A canary, blue-green or rollback configuration is there.</source>
        <translation>カナリア、ブルーグリーン、ロールバックのいずれかの設定がある。</translation>
    </message>
    <message>
        <source>A GitOps application (Argo CD, Flux) is defined.</source>
        <translation>GitOpsアプリケーション（Argo CD、Flux）が定義されている。</translation>
    </message>
    <message>
        <source>Database migrations of tools that can go back.</source>
        <translation>元に戻せるツールのデータベースマイグレーション。</translation>
    </message>
    <message>
        <source>Database migrations that do not say how to go back.</source>
        <translation>元に戻す方法を示さないデータベースマイグレーション。</translation>
    </message>
    <message>
        <source>A library for feature flags is a dependency.</source>
        <translation>フィーチャーフラグのライブラリが依存にある。</translation>
    </message>
    <message>
        <source>A model provider&apos;s library is a dependency, or prompts are kept in the repository.</source>
        <translation>モデルプロバイダーのライブラリが依存にあるか、プロンプトがリポジトリにある。</translation>
    </message>
    <message>
        <source>Evaluation suites for models or prompts.</source>
        <translation>モデルまたはプロンプトの評価スイート。</translation>
    </message>
    <message>
        <source>A guardrail or moderation library is a dependency or configured.</source>
        <translation>ガードレールまたはモデレーションのライブラリが依存にあるか設定されている。</translation>
    </message>
    <message>
        <source>A library or configuration that records prompts and responses is there.</source>
        <translation>プロンプトと応答を記録するライブラリまたは設定がある。</translation>
    </message>
    <message>
        <source>What is recorded of prompts is masked or left out.</source>
        <translation>記録されるプロンプトの内容がマスクまたは省略される。</translation>
    </message>
    <message>
        <source>Places that name the model to use.</source>
        <translation>使用するモデルを指定する箇所。</translation>
    </message>
    <message>
        <source>Places that name a model by a name that its provider moves.</source>
        <translation>プロバイダーが指す先を変える名前でモデルを指定する箇所。</translation>
    </message>
    <message>
        <source>A limit of tokens for an answer, or a budget, is set.</source>
        <translation>回答のトークン上限または予算が設定されている。</translation>
    </message>
    <message>
        <source>Tokens used are measured.</source>
        <translation>使用したトークンが計測される。</translation>
    </message>
    <message>
        <source>Fixed sets of questions for evaluations.</source>
        <translation>評価用の固定された質問セット。</translation>
    </message>
    <message>
        <source>CI runs an evaluation.</source>
        <translation>CIが評価を実行する。</translation>
    </message>
    <message>
        <source>Rules on which module may use which, that a tool or the compiler enforces.</source>
        <translation>どのモジュールがどれを使えるかを定め、ツールまたはコンパイラーが強制するルール。</translation>
    </message>
    <message>
        <source>Groups of top-level source folders that import each other in a circle.</source>
        <translation>互いに循環してインポートし合う最上位ソースフォルダーのグループ。</translation>
    </message>
    <message>
        <source>A retry library is a dependency, or a mesh or proxy retries.</source>
        <translation>リトライのライブラリが依存にあるか、メッシュまたはプロキシがリトライする。</translation>
    </message>
    <message>
        <source>A circuit breaker library is a dependency, or a mesh or proxy takes failing hosts out.</source>
        <translation>サーキットブレーカーのライブラリが依存にあるか、メッシュまたはプロキシが障害ホストを外す。</translation>
    </message>
    <message>
        <source>Code or an API description names idempotency keys.</source>
        <translation>コードまたはAPI記述に冪等キーの記載がある。</translation>
    </message>
    <message>
        <source>A client of another service states a timeout, or a mesh does.</source>
        <translation>他サービスのクライアントがタイムアウトを指定するか、メッシュが指定する。</translation>
    </message>
    <message>
        <source>HTTP calls that may wait for ever.</source>
        <translation>無期限に待つ可能性があるHTTP呼び出し。</translation>
    </message>
    <message>
        <source>A rate limit is configured, or a library for it is a dependency.</source>
        <translation>レート制限が設定されているか、そのライブラリが依存にある。</translation>
    </message>
    <message>
        <source>A queue or the requests in work are bounded.</source>
        <translation>キューまたは処理中のリクエストに上限がある。</translation>
    </message>
    <message>
        <source>Input is checked against a schema somewhere.</source>
        <translation>入力がどこかでスキーマに照らして検査される。</translation>
    </message>
    <message>
        <source>Places that accept any certificate.</source>
        <translation>任意の証明書を受け入れる箇所。</translation>
    </message>
    <message>
        <source>Places that accept TLS below 1.2.</source>
        <translation>1.2未満のTLSを受け入れる箇所。</translation>
    </message>
    <message>
        <source>Browsers are told to come back encrypted (HSTS).</source>
        <translation>ブラウザーに暗号化での再訪を指示する（HSTS）。</translation>
    </message>
    <message>
        <source>Kubernetes ingresses without TLS.</source>
        <translation>TLSのないKubernetesのIngress。</translation>
    </message>
    <message>
        <source>Network policies.</source>
        <translation>ネットワークポリシー。</translation>
    </message>
    <message>
        <source>Roles and bindings that give every right.</source>
        <translation>すべての権限を与えるロールとバインディング。</translation>
    </message>
    <message>
        <source>A service mesh refuses calls without mutual TLS.</source>
        <translation>サービスメッシュが相互TLSのない呼び出しを拒否する。</translation>
    </message>
    <message>
        <source>A log pipeline or library that redacts is configured.</source>
        <translation>伏せ字にするログのパイプラインまたはライブラリが設定されている。</translation>
    </message>
    <message>
        <source>Log statements that name personal data.</source>
        <translation>個人情報を含むログ出力。</translation>
    </message>
    <message>
        <source>Rules for crawlers are there (robots.txt).</source>
        <translation>クローラー向けの規則がある（robots.txt）。</translation>
    </message>
    <message>
        <source>A site map is there or is made.</source>
        <translation>サイトマップがあるか生成される。</translation>
    </message>
    <message>
        <source>A page says what is done with visitors&apos; data.</source>
        <translation>訪問者のデータの扱いを示すページがある。</translation>
    </message>
    <message>
        <source>Visitors are asked for consent.</source>
        <translation>訪問者に同意を求める。</translation>
    </message>
    <message>
        <source>A linter or test checks accessibility.</source>
        <translation>リンターまたはテストがアクセシビリティを検査する。</translation>
    </message>
    <message>
        <source>HTML pages that do not say their language.</source>
        <translation>言語を示さないHTMLページ。</translation>
    </message>
    <message>
        <source>A content security policy is set.</source>
        <translation>コンテンツセキュリティポリシーが設定されている。</translation>
    </message>
    <message>
        <source>Pages name their canonical address.</source>
        <translation>ページが正規アドレスを示す。</translation>
    </message>
    <message>
        <source>The build makes a bill of materials.</source>
        <translation>ビルドが部品表を作成する。</translation>
    </message>
    <message>
        <source>The build signs or attests what it makes.</source>
        <translation>ビルドが成果物に署名または証明を付ける。</translation>
    </message>
    <message>
        <source>The release tag at the commit, or the nearest of the year before it, is annotated.</source>
        <translation>コミットのリリースタグ、または直前1年以内で最も近いものが注釈付きである。</translation>
    </message>
    <message>
        <source>The release tag at the commit, or the nearest of the year before it, carries a signature (not verified).</source>
        <translation>コミットのリリースタグ、または直前1年以内で最も近いものに署名がある（検証はしない）。</translation>
    </message>
    <message>
        <source>The manifests state the version of the tag that points at the commit.</source>
        <translation>マニフェストがコミットを指すタグのバージョンを示す。</translation>
    </message>
    <message>
        <source>The change log has an entry for the tag at the commit, or for what comes after the newest one.</source>
        <translation>コミットのタグ、または最新の次に来るものの項目が変更履歴にある。</translation>
    </message>
    <message>
        <source>Files over 5 MiB.</source>
        <translation>5 MiBを超えるファイル。</translation>
    </message>
    <message>
        <source>Binaries that a build makes, kept in the tree.</source>
        <translation>ツリーに置かれたビルド生成のバイナリ。</translation>
    </message>
    <message>
        <source>Git LFS pointers.</source>
        <translation>Git LFSポインター。</translation>
    </message>
    <message>
        <source>Git LFS pointers that no .gitattributes gives to Git LFS: a checkout holds the pointer.</source>
        <translation>どの.gitattributesもGit LFSに割り当てていないGit LFSポインター（チェックアウトにはポインターが残る）。</translation>
    </message>
    <message>
        <source>Files that .gitattributes gives to Git LFS and that are not pointers.</source>
        <translation>.gitattributesがGit LFSに割り当てているのにポインターではないファイル。</translation>
    </message>
    <message>
        <source>Submodules fetched without encryption, by a command or from a path of one machine.</source>
        <translation>暗号化なし、コマンド、特定マシンのパスのいずれかで取得されるサブモジュール。</translation>
    </message>
    <message>
        <source>Submodules whose URL depends on where the repository is.</source>
        <translation>URLがリポジトリの場所に依存するサブモジュール。</translation>
    </message>
    <message>
        <source>Submodules of .gitmodules that the tree has not, and the reverse.</source>
        <translation>.gitmodulesとツリーのどちらか一方にしかないサブモジュール。</translation>
    </message>
    <message>
        <source>Symbolic links that leave the tree.</source>
        <translation>ツリーの外へ出るシンボリックリンク。</translation>
    </message>
    <message>
        <source>Symbolic links to nothing in the tree.</source>
        <translation>ツリー内に参照先がないシンボリックリンク。</translation>
    </message>
    <message>
        <source>Files whose paths differ from others only in case or Unicode form.</source>
        <translation>大文字小文字またはUnicode形式だけが他と異なるパスのファイル。</translation>
    </message>
    <message>
        <source>Different secrets in the files of the commit.</source>
        <translation>コミットのファイルにあるシークレット（重複を除く）。</translation>
    </message>
    <message>
        <source>Different secrets that only older commits hold.</source>
        <translation>古いコミットだけにあるシークレット（重複を除く）。</translation>
    </message>
    <message>
        <source>Everything that the commit and its history hold was searched for secrets.</source>
        <translation>コミットとその履歴の内容すべてでシークレットを検索した。</translation>
    </message>
    <message>
        <source>Places of secrets that the repository&apos;s .gitleaksignore lets be.</source>
        <translation>リポジトリの.gitleaksignoreが許容するシークレットの箇所。</translation>
    </message>
    <message>
        <source>Rules by which secrets were searched.</source>
        <translation>シークレットの検索に使ったルール。</translation>
    </message>
    <message>
        <source>Secrets are encrypted in the repository or come from a secret store.</source>
        <translation>シークレットがリポジトリで暗号化されているか、シークレットストアから取得される。</translation>
    </message>
    <message>
        <source>Secrets or certificates are renewed by configuration.</source>
        <translation>シークレットまたは証明書が設定によって更新される。</translation>
    </message>
    <message>
        <source>Environment files and Kubernetes Secrets that give secrets a value.</source>
        <translation>シークレットに値を与える環境ファイルとKubernetesのSecret。</translation>
    </message>
    <message>
        <source>Different ways in which the repository says who may do what.</source>
        <translation>誰が何をできるかをリポジトリが示す方法の種類。</translation>
    </message>
    <message>
        <source>Commits reachable from the commit.</source>
        <translation>コミットからたどれるコミット。</translation>
    </message>
    <message>
        <source>Age of the commit.</source>
        <translation>コミットの経過日数。</translation>
    </message>
    <message>
        <source>People (not bots) who authored a commit in the 90 days before the commit.</source>
        <translation>コミット前の90日間にコミットを作成した人（ボットを除く）。</translation>
    </message>
    <message>
        <source>Fewest authors who together made half of the commits of the year before the commit.</source>
        <translation>コミット前の1年間のコミットの半数を占める最少の作者数。</translation>
    </message>
    <message>
        <source>Share of the commits of the 90 days before the commit that carry no signature.</source>
        <translation>コミット前の90日間のコミットのうち署名のない割合。</translation>
    </message>
    <message>
        <source>Tags.</source>
        <translation>タグ。</translation>
    </message>
    <message>
        <source>Commits since the newest tag reachable from the commit.</source>
        <translation>コミットからたどれる最新のタグ以降のコミット。</translation>
    </message>
    <message>
        <source>Median of the days between the last eleven release days, by their tags.</source>
        <translation>直近11回のリリース日の間隔の中央値（日数、タグによる）。</translation>
    </message>
    <message>
        <source>Share of the commits of the 90 days before the commit that came by a pull request or show a second person.</source>
        <translation>コミット前の90日間のコミットのうち、プルリクエスト経由または二人目の関与がある割合。</translation>
    </message>
    <message>
        <source>Share of the commits of the 90 days before the commit that show who else reviewed, committed or merged them.</source>
        <translation>コミット前の90日間のコミットのうち、他のレビュー者、コミット者、マージ者がわかる割合。</translation>
    </message>
    <message>
        <source>Share of the commits of the 90 days before the commit that take back another.</source>
        <translation>コミット前の90日間のコミットのうち、他のコミットを取り消すものの割合。</translation>
    </message>
    <message>
        <source>Share of the commits of the year before the commit that take back another.</source>
        <translation>コミット前の1年間のコミットのうち、他のコミットを取り消すものの割合。</translation>
    </message>
    <message>
        <source>Source files among the 20 that change most often, at least five times in the last 500 steps of a year.</source>
        <translation>変更頻度が上位20で、1年以内の直近500ステップで5回以上変更されたソースファイル。</translation>
    </message>
    <message>
        <source>Of these, files that no test changed with or is named after.</source>
        <translation>そのうち、一緒に変更されたテストも、対応する名前のテストもないファイル。</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>APIs</source>
        <translation>API</translation>
    </message>
    <message>
        <source>API description</source>
        <translation>API記述</translation>
    </message>
    <message>
        <source>API descriptions</source>
        <translation>API記述</translation>
    </message>
    <message>
        <source>API with RBAC</source>
        <translation>RBAC付きAPI</translation>
    </message>
    <message>
        <source>APIs with RBAC</source>
        <translation>RBAC付きAPI</translation>
    </message>
    <message>
        <source>CI system</source>
        <translation>CIシステム</translation>
    </message>
    <message>
        <source>CI systems</source>
        <translation>CIシステム</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>Dockerfiles</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>Git LFS pointer</source>
        <translation>Git LFSポインター</translation>
    </message>
    <message>
        <source>Git LFS pointers</source>
        <translation>Git LFSポインター</translation>
    </message>
    <message>
        <source>SLO file</source>
        <translation>SLOファイル</translation>
    </message>
    <message>
        <source>SLO files</source>
        <translation>SLOファイル</translation>
    </message>
    <message>
        <source>acceptance criterion</source>
        <translation>受け入れ基準</translation>
    </message>
    <message>
        <source>acceptance criteria</source>
        <translation>受け入れ基準</translation>
    </message>
    <message>
        <source>alert rule</source>
        <translation>アラートルール</translation>
    </message>
    <message>
        <source>alert rules</source>
        <translation>アラートルール</translation>
    </message>
    <message>
        <source>alert rule with a runbook</source>
        <translation>ランブック付きアラートルール</translation>
    </message>
    <message>
        <source>alert rules with a runbook</source>
        <translation>ランブック付きアラートルール</translation>
    </message>
    <message>
        <source>all-powerful role</source>
        <translation>全権ロール</translation>
    </message>
    <message>
        <source>all-powerful roles</source>
        <translation>全権ロール</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>approvals</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>artefact with provenance</source>
        <translation>来歴付き成果物</translation>
    </message>
    <message>
        <source>artefacts with provenance</source>
        <translation>来歴付き成果物</translation>
    </message>
    <message>
        <source>attested artefact</source>
        <translation>証明付き成果物</translation>
    </message>
    <message>
        <source>attested artefacts</source>
        <translation>証明付き成果物</translation>
    </message>
    <message>
        <source>author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>authors</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>autoscaler</source>
        <translation>オートスケーラー</translation>
    </message>
    <message>
        <source>autoscalers</source>
        <translation>オートスケーラー</translation>
    </message>
    <message>
        <source>boundary rule</source>
        <translation>境界ルール</translation>
    </message>
    <message>
        <source>boundary rules</source>
        <translation>境界ルール</translation>
    </message>
    <message>
        <source>built file</source>
        <translation>ビルド生成ファイル</translation>
    </message>
    <message>
        <source>built files</source>
        <translation>ビルド生成ファイル</translation>
    </message>
    <message>
        <source>burn-rate alert</source>
        <translation>バーンレートアラート</translation>
    </message>
    <message>
        <source>burn-rate alerts</source>
        <translation>バーンレートアラート</translation>
    </message>
    <message>
        <source>call without a timeout</source>
        <translation>タイムアウトのない呼び出し</translation>
    </message>
    <message>
        <source>calls without a timeout</source>
        <translation>タイムアウトのない呼び出し</translation>
    </message>
    <message>
        <source>case</source>
        <translation>ケース</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>ケース</translation>
    </message>
    <message>
        <source>check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>checks</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>circle of folders</source>
        <translation>フォルダーの循環</translation>
    </message>
    <message>
        <source>circles of folders</source>
        <translation>フォルダーの循環</translation>
    </message>
    <message>
        <source>colliding name</source>
        <translation>衝突する名前</translation>
    </message>
    <message>
        <source>colliding names</source>
        <translation>衝突する名前</translation>
    </message>
    <message>
        <source>commented-out assertion</source>
        <translation>コメントアウトされたアサーション</translation>
    </message>
    <message>
        <source>commented-out assertions</source>
        <translation>コメントアウトされたアサーション</translation>
    </message>
    <message>
        <source>commit</source>
        <translation>コミット</translation>
    </message>
    <message>
        <source>commits</source>
        <translation>コミット</translation>
    </message>
    <message>
        <source>complete runbook</source>
        <translation>完全なランブック</translation>
    </message>
    <message>
        <source>complete runbooks</source>
        <translation>完全なランブック</translation>
    </message>
    <message>
        <source>component</source>
        <translation>コンポーネント</translation>
    </message>
    <message>
        <source>components</source>
        <translation>コンポーネント</translation>
    </message>
    <message>
        <source>component without a licence</source>
        <translation>ライセンスのないコンポーネント</translation>
    </message>
    <message>
        <source>components without a licence</source>
        <translation>ライセンスのないコンポーネント</translation>
    </message>
    <message>
        <source>critical security finding</source>
        <translation>緊急のセキュリティ検出事項</translation>
    </message>
    <message>
        <source>critical security findings</source>
        <translation>緊急のセキュリティ検出事項</translation>
    </message>
    <message>
        <source>critical vulnerability</source>
        <translation>緊急の脆弱性</translation>
    </message>
    <message>
        <source>critical vulnerabilities</source>
        <translation>緊急の脆弱性</translation>
    </message>
    <message>
        <source>dangling link</source>
        <translation>リンク切れ</translation>
    </message>
    <message>
        <source>dangling links</source>
        <translation>リンク切れ</translation>
    </message>
    <message>
        <source>dashboard</source>
        <translation>ダッシュボード</translation>
    </message>
    <message>
        <source>dashboards</source>
        <translation>ダッシュボード</translation>
    </message>
    <message>
        <source>decision record</source>
        <translation>意思決定記録</translation>
    </message>
    <message>
        <source>decision records</source>
        <translation>意思決定記録</translation>
    </message>
    <message>
        <source>degraded component</source>
        <translation>正常稼働していないコンポーネント</translation>
    </message>
    <message>
        <source>degraded components</source>
        <translation>正常稼働していないコンポーネント</translation>
    </message>
    <message>
        <source>dependency</source>
        <translation>依存</translation>
    </message>
    <message>
        <source>dependencies</source>
        <translation>依存</translation>
    </message>
    <message>
        <source>deprecated part</source>
        <translation>非推奨の要素</translation>
    </message>
    <message>
        <source>deprecated parts</source>
        <translation>非推奨の要素</translation>
    </message>
    <message>
        <source>disabled test</source>
        <translation>無効化されたテスト</translation>
    </message>
    <message>
        <source>disabled tests</source>
        <translation>無効化されたテスト</translation>
    </message>
    <message>
        <source>disruption budget</source>
        <translation>中断バジェット</translation>
    </message>
    <message>
        <source>disruption budgets</source>
        <translation>中断バジェット</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>environments</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>error condition</source>
        <translation>エラー状態</translation>
    </message>
    <message>
        <source>error conditions</source>
        <translation>エラー状態</translation>
    </message>
    <message>
        <source>errored test</source>
        <translation>エラーになったテスト</translation>
    </message>
    <message>
        <source>errored tests</source>
        <translation>エラーになったテスト</translation>
    </message>
    <message>
        <source>evaluation data set</source>
        <translation>評価データセット</translation>
    </message>
    <message>
        <source>evaluation data sets</source>
        <translation>評価データセット</translation>
    </message>
    <message>
        <source>evaluation suite</source>
        <translation>評価スイート</translation>
    </message>
    <message>
        <source>evaluation suites</source>
        <translation>評価スイート</translation>
    </message>
    <message>
        <source>exception</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>exceptions</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>failed case</source>
        <translation>失敗したケース</translation>
    </message>
    <message>
        <source>failed cases</source>
        <translation>失敗したケース</translation>
    </message>
    <message>
        <source>failed request</source>
        <translation>失敗したリクエスト</translation>
    </message>
    <message>
        <source>failed requests</source>
        <translation>失敗したリクエスト</translation>
    </message>
    <message>
        <source>failed test</source>
        <translation>失敗したテスト</translation>
    </message>
    <message>
        <source>failed tests</source>
        <translation>失敗したテスト</translation>
    </message>
    <message>
        <source>failing workflow</source>
        <translation>失敗中のワークフロー</translation>
    </message>
    <message>
        <source>failing workflows</source>
        <translation>失敗中のワークフロー</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>file outside of Git LFS</source>
        <translation>Git LFS外のファイル</translation>
    </message>
    <message>
        <source>files outside of Git LFS</source>
        <translation>Git LFS外のファイル</translation>
    </message>
    <message>
        <source>file with plain secrets</source>
        <translation>平文シークレットを含むファイル</translation>
    </message>
    <message>
        <source>files with plain secrets</source>
        <translation>平文シークレットを含むファイル</translation>
    </message>
    <message>
        <source>firing alert</source>
        <translation>発報中のアラート</translation>
    </message>
    <message>
        <source>firing alerts</source>
        <translation>発報中のアラート</translation>
    </message>
    <message>
        <source>fixable vulnerability</source>
        <translation>修正可能な脆弱性</translation>
    </message>
    <message>
        <source>fixable vulnerabilities</source>
        <translation>修正可能な脆弱性</translation>
    </message>
    <message>
        <source>flaky job</source>
        <translation>不安定なジョブ</translation>
    </message>
    <message>
        <source>flaky jobs</source>
        <translation>不安定なジョブ</translation>
    </message>
    <message>
        <source>flaky test</source>
        <translation>不安定なテスト</translation>
    </message>
    <message>
        <source>flaky tests</source>
        <translation>不安定なテスト</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>health check</source>
        <translation>ヘルスチェック</translation>
    </message>
    <message>
        <source>health checks</source>
        <translation>ヘルスチェック</translation>
    </message>
    <message>
        <source>high security finding</source>
        <translation>重要なセキュリティ検出事項</translation>
    </message>
    <message>
        <source>high security findings</source>
        <translation>重要なセキュリティ検出事項</translation>
    </message>
    <message>
        <source>high vulnerability</source>
        <translation>重要な脆弱性</translation>
    </message>
    <message>
        <source>high vulnerabilities</source>
        <translation>重要な脆弱性</translation>
    </message>
    <message>
        <source>ignored place</source>
        <translation>無視指定の箇所</translation>
    </message>
    <message>
        <source>ignored places</source>
        <translation>無視指定の箇所</translation>
    </message>
    <message>
        <source>ignored test command</source>
        <translation>失敗を無視するテストコマンド</translation>
    </message>
    <message>
        <source>ignored test commands</source>
        <translation>失敗を無視するテストコマンド</translation>
    </message>
    <message>
        <source>image that runs as root</source>
        <translation>rootで動くイメージ</translation>
    </message>
    <message>
        <source>images that run as root</source>
        <translation>rootで動くイメージ</translation>
    </message>
    <message>
        <source>ingress without TLS</source>
        <translation>TLSのないIngress</translation>
    </message>
    <message>
        <source>ingresses without TLS</source>
        <translation>TLSのないIngress</translation>
    </message>
    <message>
        <source>kind of access rules</source>
        <translation>アクセスルールの種類</translation>
    </message>
    <message>
        <source>kinds of access rules</source>
        <translation>アクセスルールの種類</translation>
    </message>
    <message>
        <source>large file</source>
        <translation>大きなファイル</translation>
    </message>
    <message>
        <source>large files</source>
        <translation>大きなファイル</translation>
    </message>
    <message>
        <source>level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>行</translation>
    </message>
    <message>
        <source>link out of the tree</source>
        <translation>ツリー外へのリンク</translation>
    </message>
    <message>
        <source>links out of the tree</source>
        <translation>ツリー外へのリンク</translation>
    </message>
    <message>
        <source>lint configuration</source>
        <translation>リント設定</translation>
    </message>
    <message>
        <source>lint configurations</source>
        <translation>リント設定</translation>
    </message>
    <message>
        <source>live secret</source>
        <translation>有効なシークレット</translation>
    </message>
    <message>
        <source>live secrets</source>
        <translation>有効なシークレット</translation>
    </message>
    <message>
        <source>load test script</source>
        <translation>負荷テストスクリプト</translation>
    </message>
    <message>
        <source>load test scripts</source>
        <translation>負荷テストスクリプト</translation>
    </message>
    <message>
        <source>load test script with thresholds</source>
        <translation>しきい値付き負荷テストスクリプト</translation>
    </message>
    <message>
        <source>load test scripts with thresholds</source>
        <translation>しきい値付き負荷テストスクリプト</translation>
    </message>
    <message>
        <source>lock file</source>
        <translation>ロックファイル</translation>
    </message>
    <message>
        <source>lock files</source>
        <translation>ロックファイル</translation>
    </message>
    <message>
        <source>log statement with personal data</source>
        <translation>個人情報を含むログ出力</translation>
    </message>
    <message>
        <source>log statements with personal data</source>
        <translation>個人情報を含むログ出力</translation>
    </message>
    <message>
        <source>log stream</source>
        <translation>ログストリーム</translation>
    </message>
    <message>
        <source>log streams</source>
        <translation>ログストリーム</translation>
    </message>
    <message>
        <source>low security finding</source>
        <translation>低リスクのセキュリティ検出事項</translation>
    </message>
    <message>
        <source>low security findings</source>
        <translation>低リスクのセキュリティ検出事項</translation>
    </message>
    <message>
        <source>low vulnerability</source>
        <translation>低リスクの脆弱性</translation>
    </message>
    <message>
        <source>low vulnerabilities</source>
        <translation>低リスクの脆弱性</translation>
    </message>
    <message>
        <source>manifest</source>
        <translation>マニフェスト</translation>
    </message>
    <message>
        <source>manifests</source>
        <translation>マニフェスト</translation>
    </message>
    <message>
        <source>manifest without a lock file</source>
        <translation>ロックファイルのないマニフェスト</translation>
    </message>
    <message>
        <source>manifests without a lock file</source>
        <translation>ロックファイルのないマニフェスト</translation>
    </message>
    <message>
        <source>medium security finding</source>
        <translation>中リスクのセキュリティ検出事項</translation>
    </message>
    <message>
        <source>medium security findings</source>
        <translation>中リスクのセキュリティ検出事項</translation>
    </message>
    <message>
        <source>medium vulnerability</source>
        <translation>中リスクの脆弱性</translation>
    </message>
    <message>
        <source>medium vulnerabilities</source>
        <translation>中リスクの脆弱性</translation>
    </message>
    <message>
        <source>migration</source>
        <translation>マイグレーション</translation>
    </message>
    <message>
        <source>migrations</source>
        <translation>マイグレーション</translation>
    </message>
    <message>
        <source>migration document</source>
        <translation>移行文書</translation>
    </message>
    <message>
        <source>migration documents</source>
        <translation>移行文書</translation>
    </message>
    <message>
        <source>mismatched submodule</source>
        <translation>不一致のサブモジュール</translation>
    </message>
    <message>
        <source>mismatched submodules</source>
        <translation>不一致のサブモジュール</translation>
    </message>
    <message>
        <source>network policy</source>
        <translation>ネットワークポリシー</translation>
    </message>
    <message>
        <source>network policies</source>
        <translation>ネットワークポリシー</translation>
    </message>
    <message>
        <source>note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>notebook</source>
        <translation>ノートブック</translation>
    </message>
    <message>
        <source>notebooks</source>
        <translation>ノートブック</translation>
    </message>
    <message>
        <source>objective</source>
        <translation>目標値</translation>
    </message>
    <message>
        <source>objectives</source>
        <translation>目標値</translation>
    </message>
    <message>
        <source>objective with burn alerts</source>
        <translation>バーンアラート付き目標値</translation>
    </message>
    <message>
        <source>objectives with burn alerts</source>
        <translation>バーンアラート付き目標値</translation>
    </message>
    <message>
        <source>often changed file</source>
        <translation>頻繁に変わるファイル</translation>
    </message>
    <message>
        <source>often changed files</source>
        <translation>頻繁に変わるファイル</translation>
    </message>
    <message>
        <source>often changed file without a test</source>
        <translation>テストのない頻繁に変わるファイル</translation>
    </message>
    <message>
        <source>often changed files without a test</source>
        <translation>テストのない頻繁に変わるファイル</translation>
    </message>
    <message>
        <source>one-way migration</source>
        <translation>戻せないマイグレーション</translation>
    </message>
    <message>
        <source>one-way migrations</source>
        <translation>戻せないマイグレーション</translation>
    </message>
    <message>
        <source>open incident</source>
        <translation>未解決のインシデント</translation>
    </message>
    <message>
        <source>open incidents</source>
        <translation>未解決のインシデント</translation>
    </message>
    <message>
        <source>operation</source>
        <translation>オペレーション</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>オペレーション</translation>
    </message>
    <message>
        <source>ordered deployment</source>
        <translation>順序付きデプロイ</translation>
    </message>
    <message>
        <source>ordered deployments</source>
        <translation>順序付きデプロイ</translation>
    </message>
    <message>
        <source>page without a language</source>
        <translation>言語指定のないページ</translation>
    </message>
    <message>
        <source>pages without a language</source>
        <translation>言語指定のないページ</translation>
    </message>
    <message>
        <source>pager</source>
        <translation>ページャー</translation>
    </message>
    <message>
        <source>pagers</source>
        <translation>ページャー</translation>
    </message>
    <message>
        <source>pager route</source>
        <translation>ページャーへのルート</translation>
    </message>
    <message>
        <source>pager routes</source>
        <translation>ページャーへのルート</translation>
    </message>
    <message>
        <source>paging alert rule</source>
        <translation>呼び出し対象のアラートルール</translation>
    </message>
    <message>
        <source>paging alert rules</source>
        <translation>呼び出し対象のアラートルール</translation>
    </message>
    <message>
        <source>paging burn alert</source>
        <translation>呼び出し中のバーンアラート</translation>
    </message>
    <message>
        <source>paging burn alerts</source>
        <translation>呼び出し中のバーンアラート</translation>
    </message>
    <message>
        <source>paging route</source>
        <translation>呼び出しルート</translation>
    </message>
    <message>
        <source>paging routes</source>
        <translation>呼び出しルート</translation>
    </message>
    <message>
        <source>permission</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>person who may call it</source>
        <translation>実施を決められる人</translation>
    </message>
    <message>
        <source>people who may call it</source>
        <translation>実施を決められる人</translation>
    </message>
    <message>
        <source>place that accepts any certificate</source>
        <translation>任意の証明書を受け入れる箇所</translation>
    </message>
    <message>
        <source>places that accept any certificate</source>
        <translation>任意の証明書を受け入れる箇所</translation>
    </message>
    <message>
        <source>place that accepts old TLS</source>
        <translation>古いTLSを受け入れる箇所</translation>
    </message>
    <message>
        <source>places that accept old TLS</source>
        <translation>古いTLSを受け入れる箇所</translation>
    </message>
    <message>
        <source>place that names a model</source>
        <translation>モデルを指定する箇所</translation>
    </message>
    <message>
        <source>places that name a model</source>
        <translation>モデルを指定する箇所</translation>
    </message>
    <message>
        <source>proof-of-concept sign</source>
        <translation>概念実証の痕跡</translation>
    </message>
    <message>
        <source>proof-of-concept signs</source>
        <translation>概念実証の痕跡</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>queues</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>queue with a dead letter queue</source>
        <translation>デッドレターキュー付きキュー</translation>
    </message>
    <message>
        <source>queues with a dead letter queue</source>
        <translation>デッドレターキュー付きキュー</translation>
    </message>
    <message>
        <source>queue without a dead letter queue</source>
        <translation>デッドレターキューのないキュー</translation>
    </message>
    <message>
        <source>queues without a dead letter queue</source>
        <translation>デッドレターキューのないキュー</translation>
    </message>
    <message>
        <source>relative submodule URL</source>
        <translation>相対サブモジュールURL</translation>
    </message>
    <message>
        <source>relative submodule URLs</source>
        <translation>相対サブモジュールURL</translation>
    </message>
    <message>
        <source>remote ADD</source>
        <translation>リモートADD</translation>
    </message>
    <message>
        <source>remote ADDs</source>
        <translation>リモートADD</translation>
    </message>
    <message>
        <source>request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>required approval</source>
        <translation>必須の承認</translation>
    </message>
    <message>
        <source>required approvals</source>
        <translation>必須の承認</translation>
    </message>
    <message>
        <source>required check</source>
        <translation>必須のチェック</translation>
    </message>
    <message>
        <source>required checks</source>
        <translation>必須のチェック</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>リスク</translation>
    </message>
    <message>
        <source>risks</source>
        <translation>リスク</translation>
    </message>
    <message>
        <source>risk without mitigation</source>
        <translation>対策のないリスク</translation>
    </message>
    <message>
        <source>risks without mitigation</source>
        <translation>対策のないリスク</translation>
    </message>
    <message>
        <source>role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>route</source>
        <translation>ルート</translation>
    </message>
    <message>
        <source>routes</source>
        <translation>ルート</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>runbook</source>
        <translation>ランブック</translation>
    </message>
    <message>
        <source>runbooks</source>
        <translation>ランブック</translation>
    </message>
    <message>
        <source>script injection</source>
        <translation>スクリプトインジェクション</translation>
    </message>
    <message>
        <source>script injections</source>
        <translation>スクリプトインジェクション</translation>
    </message>
    <message>
        <source>second factor</source>
        <translation>第二要素</translation>
    </message>
    <message>
        <source>second factors</source>
        <translation>第二要素</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>secrets</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>secret in the files</source>
        <translation>ファイル内のシークレット</translation>
    </message>
    <message>
        <source>secrets in the files</source>
        <translation>ファイル内のシークレット</translation>
    </message>
    <message>
        <source>secret in the history</source>
        <translation>履歴内のシークレット</translation>
    </message>
    <message>
        <source>secrets in the history</source>
        <translation>履歴内のシークレット</translation>
    </message>
    <message>
        <source>security scheme</source>
        <translation>セキュリティスキーム</translation>
    </message>
    <message>
        <source>security schemes</source>
        <translation>セキュリティスキーム</translation>
    </message>
    <message>
        <source>serious violation</source>
        <translation>重大な違反</translation>
    </message>
    <message>
        <source>serious violations</source>
        <translation>重大な違反</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>signatures</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>サイレンス</translation>
    </message>
    <message>
        <source>silences</source>
        <translation>サイレンス</translation>
    </message>
    <message>
        <source>silent owner</source>
        <translation>活動のないオーナー</translation>
    </message>
    <message>
        <source>silent owners</source>
        <translation>活動のないオーナー</translation>
    </message>
    <message>
        <source>skipped test</source>
        <translation>スキップされたテスト</translation>
    </message>
    <message>
        <source>skipped tests</source>
        <translation>スキップされたテスト</translation>
    </message>
    <message>
        <source>source file</source>
        <translation>ソースファイル</translation>
    </message>
    <message>
        <source>source files</source>
        <translation>ソースファイル</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>ステートメント</translation>
    </message>
    <message>
        <source>statements</source>
        <translation>ステートメント</translation>
    </message>
    <message>
        <source>stray Git LFS pointer</source>
        <translation>対象外のGit LFSポインター</translation>
    </message>
    <message>
        <source>stray Git LFS pointers</source>
        <translation>対象外のGit LFSポインター</translation>
    </message>
    <message>
        <source>submodule</source>
        <translation>サブモジュール</translation>
    </message>
    <message>
        <source>submodules</source>
        <translation>サブモジュール</translation>
    </message>
    <message>
        <source>success measure</source>
        <translation>成功指標</translation>
    </message>
    <message>
        <source>success measures</source>
        <translation>成功指標</translation>
    </message>
    <message>
        <source>suppressed finding</source>
        <translation>抑制された検出事項</translation>
    </message>
    <message>
        <source>suppressed findings</source>
        <translation>抑制された検出事項</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>test file</source>
        <translation>テストファイル</translation>
    </message>
    <message>
        <source>test files</source>
        <translation>テストファイル</translation>
    </message>
    <message>
        <source>token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>undecided check</source>
        <translation>判定できないチェック</translation>
    </message>
    <message>
        <source>undecided checks</source>
        <translation>判定できないチェック</translation>
    </message>
    <message>
        <source>unknown vulnerability</source>
        <translation>深刻度不明の脆弱性</translation>
    </message>
    <message>
        <source>unknown vulnerabilities</source>
        <translation>深刻度不明の脆弱性</translation>
    </message>
    <message>
        <source>unpinned action</source>
        <translation>固定されていないアクション</translation>
    </message>
    <message>
        <source>unpinned actions</source>
        <translation>固定されていないアクション</translation>
    </message>
    <message>
        <source>unpinned base image</source>
        <translation>固定されていないベースイメージ</translation>
    </message>
    <message>
        <source>unpinned base images</source>
        <translation>固定されていないベースイメージ</translation>
    </message>
    <message>
        <source>unpinned dependency</source>
        <translation>固定されていない依存</translation>
    </message>
    <message>
        <source>unpinned dependencies</source>
        <translation>固定されていない依存</translation>
    </message>
    <message>
        <source>unpinned model</source>
        <translation>固定されていないモデル</translation>
    </message>
    <message>
        <source>unpinned models</source>
        <translation>固定されていないモデル</translation>
    </message>
    <message>
        <source>unsafe submodule URL</source>
        <translation>安全でないサブモジュールURL</translation>
    </message>
    <message>
        <source>unsafe submodule URLs</source>
        <translation>安全でないサブモジュールURL</translation>
    </message>
    <message>
        <source>untrusted checkout</source>
        <translation>信頼できないチェックアウト</translation>
    </message>
    <message>
        <source>untrusted checkouts</source>
        <translation>信頼できないチェックアウト</translation>
    </message>
    <message>
        <source>user</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>violation</source>
        <translation>違反</translation>
    </message>
    <message>
        <source>violations</source>
        <translation>違反</translation>
    </message>
    <message>
        <source>vulnerability</source>
        <translation>脆弱性</translation>
    </message>
    <message>
        <source>vulnerabilities</source>
        <translation>脆弱性</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>workflow</source>
        <translation>ワークフロー</translation>
    </message>
    <message>
        <source>workflows</source>
        <translation>ワークフロー</translation>
    </message>
    <message>
        <source>workload</source>
        <translation>ワークロード</translation>
    </message>
    <message>
        <source>workloads</source>
        <translation>ワークロード</translation>
    </message>
    <message>
        <source>workload without limits</source>
        <translation>リミットのないワークロード</translation>
    </message>
    <message>
        <source>workloads without limits</source>
        <translation>リミットのないワークロード</translation>
    </message>
    <message>
        <source>workload without probes</source>
        <translation>プローブのないワークロード</translation>
    </message>
    <message>
        <source>workloads without probes</source>
        <translation>プローブのないワークロード</translation>
    </message>
    <message>
        <source>workload without requests</source>
        <translation>リクエスト指定のないワークロード</translation>
    </message>
    <message>
        <source>workloads without requests</source>
        <translation>リクエスト指定のないワークロード</translation>
    </message>
    <message>
        <source>/h</source>
        <translation>/時</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/秒</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>USD/h</source>
        <translation>USD/時</translation>
    </message>
    <message>
        <source>d</source>
        <translation>日</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
</context>
<context>
    <name>ForecastWords</name>
    <message>
        <source>No forecast: too few were open this long</source>
        <translation>予測なし: これほど長く未解決だった例が少なすぎます</translation>
    </message>
    <message>
        <source>No forecast yet: %1 of %2 closings</source>
        <translation>予測はまだありません: 完了 %1/%2 件</translation>
    </message>
    <message>
        <source>No forecast yet: %1 of %2 days</source>
        <translation>予測はまだありません: %1/%2 日</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <translation>M月d日</translation>
    </message>
    <message numerus="yes">
        <source>Ready %1 or later (50%, from %n closing(s))</source>
        <translation>
            <numerusform>準備完了は%1以降(50%、完了%n件から)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready %1 (50–85%, from %n closing(s))</source>
        <translation>
            <numerusform>準備完了は%1(50–85%、完了%n件から)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready %1–%2 (50–85%, from %n closing(s))</source>
        <translation>
            <numerusform>準備完了は早ければ%1、遅くとも%2(50–85%、完了%n件から)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 criteria came right in %2 days of this project; a forecast needs %3 in %4 days.</source>
        <translation>このプロジェクトの%2日間で基準%1件が合格になりました。予測には%4日間で%3件が必要です。</translation>
    </message>
    <message>
        <source>From how long %1 criteria of this project stood open before; %2 are open now.</source>
        <translation>このプロジェクトの基準%1件が未解決だった期間に基づきます。現在の未解決は%2件です。</translation>
    </message>
    <message>
        <source>%1 Ready by the launch: %2%.</source>
        <translation>%1ローンチまでに準備が完了する確率: %2%。</translation>
    </message>
    <message>
        <source>Too few of the %1 criteria that came right in this project took as long as what is open has already been.</source>
        <translation>このプロジェクトで満たされた %1 件の基準のうち、未解決のものがすでにかかっている期間ほど長くかかったものが少なすぎます。</translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message>
        <source>No launch time</source>
        <translation>ローンチ日時なし</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>今週</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>来週</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>先週</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>%1の週</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>Launch week</source>
        <translation>ローンチ週</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>チームなし</translation>
    </message>
</context>
<context>
    <name>InboxActions</name>
    <message>
        <source>Replay what was refused</source>
        <translation>拒否されたものを再処理</translation>
    </message>
    <message>
        <source>Discard what was refused</source>
        <translation>拒否されたものを破棄</translation>
    </message>
    <message>
        <source>Copy what was refused</source>
        <translation>拒否されたものをコピー</translation>
    </message>
</context>
<context>
    <name>InboxBlank</name>
    <message>
        <source>Reading the inbox…</source>
        <translation>受信箱を読み込み中…</translation>
    </message>
    <message>
        <source>The inbox could not be read</source>
        <translation>受信箱を読み込めませんでした</translation>
    </message>
    <message>
        <source>What went wrong stands above.</source>
        <translation>問題の内容は上に表示されています。</translation>
    </message>
    <message>
        <source>No letter matches</source>
        <translation>一致するレターなし</translation>
    </message>
    <message>
        <source>Change the filter, or clear it with Escape.</source>
        <translation>フィルターを変更するか、Escキーで解除してください。</translation>
    </message>
    <message>
        <source>No evidence was refused</source>
        <translation>拒否されたエビデンスなし</translation>
    </message>
    <message>
        <source>Nothing waits here</source>
        <translation>待機中のものなし</translation>
    </message>
    <message>
        <source>Nothing was ever refused</source>
        <translation>これまでに拒否されたものなし</translation>
    </message>
    <message>
        <source>Evidence that cannot be accepted is kept here, whole and with its reason,
until it is replayed or discarded.</source>
        <translation>受け入れられないエビデンスは、再処理または破棄されるまで、
全体が理由とともにここに保管されます。</translation>
    </message>
</context>
<context>
    <name>InboxWork</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Refused again: %1</source>
        <translation>再び拒否: %1</translation>
    </message>
    <message>
        <source>%1 of %2 replayed; the first refused again: %3</source>
        <translation>%2件中%1件を再処理しました。再び拒否された最初のもの: %3</translation>
    </message>
    <message>
        <source>%1 replayed and accepted, stopped after %2 of %3.</source>
        <translation>%1件が再処理され受理されました。%3件中%2件で停止しました。</translation>
    </message>
    <message>
        <source>Replayed: it is accepted now.</source>
        <translation>再処理しました: 受理されました。</translation>
    </message>
    <message>
        <source>Replayed %1: all are accepted now.</source>
        <translation>%1件を再処理しました: すべて受理されました。</translation>
    </message>
    <message>
        <source>%1 of %2 discarded; the first that was not: %3</source>
        <translation>%2件中%1件を破棄しました。破棄できなかった最初のもの: %3</translation>
    </message>
    <message>
        <source>%1 discarded, stopped after %2 of %3.</source>
        <translation>%1件を破棄しました。%3件中%2件で停止しました。</translation>
    </message>
    <message numerus="yes">
        <source>Discarded %n letter(s). What was discarded stays in the history.</source>
        <translation>
            <numerusform>不達レター%n件を破棄しました。破棄したものは履歴に残ります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LaunchWords</name>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>ddd d MMM, HH:mm</source>
        <comment>date and time format</comment>
        <translation>M月d日(ddd) HH:mm</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time, and the zone&apos;s name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (here %2)</source>
        <translation>%1(こちらでは%2)</translation>
    </message>
</context>
<context>
    <name>LetterWords</name>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation>再処理済み</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>破棄済み</translation>
    </message>
    <message>
        <source>came again</source>
        <translation>再着信</translation>
    </message>
    <message>
        <source>replayed and accepted</source>
        <translation>再処理、受理</translation>
    </message>
    <message>
        <source>replayed, refused again</source>
        <translation>再処理、再び拒否</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>1 letter</source>
        <translation>不達レター1件</translation>
    </message>
    <message>
        <source>%1 letters</source>
        <translation>不達レター%1件</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>%1 launches %2 and is %3</source>
        <translation>%1は%2にローンチ、判定は%3</translation>
    </message>
    <message>
        <source>%1 turned %2, before %3</source>
        <translation>%1の判定が%2に変化、以前は%3</translation>
    </message>
    <message>
        <source>%1 waits for the sign-off of %2</source>
        <translation>%1は%2の承認待ち</translation>
    </message>
    <message>
        <source>A waiver of %1 ends %2</source>
        <translation>%1の免除が%2に終了</translation>
    </message>
    <message>
        <source>%1 mentioned you at %2</source>
        <translation>%1が%2であなたにメンション</translation>
    </message>
    <message>
        <source>The source %1 of %2 keeps failing</source>
        <translation>%2のソース%1で失敗が継続</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>%1 %2, checklist</source>
        <translation>%1 %2、チェックリスト</translation>
    </message>
    <message>
        <source>Every release</source>
        <translation>すべてのリリース</translation>
    </message>
    <message>
        <source>Minutes: %1</source>
        <translation>議事録: %1</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1を書き出しました。</translation>
    </message>
    <message>
        <source>Save a picture of this view</source>
        <translation>この表示を画像として保存</translation>
    </message>
    <message>
        <source>PNG pictures (*.png);;SVG drawings (*.svg)</source>
        <translation>PNG 画像 (*.png);;SVG 図 (*.svg)</translation>
    </message>
    <message>
        <source>there is nothing to print here</source>
        <translation>ここには印刷するものがありません</translation>
    </message>
    <message>
        <source>show the board, a release or the minutes of a review</source>
        <translation>ボード、リリース、またはレビューの議事録を表示してください</translation>
    </message>
    <message>
        <source>a picture is PNG or SVG</source>
        <translation>画像は PNG か SVG です</translation>
    </message>
    <message>
        <source>end the name in .png or .svg</source>
        <translation>名前の末尾を .png か .svg にしてください</translation>
    </message>
    <message>
        <source>Print the checklist, the minutes or the board</source>
        <translation>チェックリスト、議事録、またはボードを印刷</translation>
    </message>
</context>
<context>
    <name>PayloadRows</name>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>PlacesTexts</name>
    <message>
        <source>Reviews</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Launch meetings: planned, held and their minutes</source>
        <translation>ローンチ会議: 予定、実施済み、議事録</translation>
    </message>
    <message>
        <source>Show the reviews</source>
        <translation>レビューを表示</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>エビデンス</translation>
    </message>
    <message>
        <source>Everything that came in</source>
        <translation>届いたものすべて</translation>
    </message>
    <message>
        <source>Show all evidence</source>
        <translation>すべてのエビデンスを表示</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>受信箱</translation>
    </message>
    <message>
        <source>Evidence that was refused</source>
        <translation>拒否されたエビデンス</translation>
    </message>
    <message>
        <source>Show the inbox</source>
        <translation>受信箱を表示</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>メンション</translation>
    </message>
    <message>
        <source>Notes that name you</source>
        <translation>あなたの名前があるメモ</translation>
    </message>
    <message>
        <source>Show the notes that mention you</source>
        <translation>あなたへのメンションがあるメモを表示</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>What you were told: launches, verdicts, sign-offs, waivers</source>
        <translation>あなたへの通知: ローンチ、判定、承認、免除</translation>
    </message>
    <message>
        <source>Show the notices</source>
        <translation>通知を表示</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Who did what, and when</source>
        <translation>誰がいつ何をしたか</translation>
    </message>
    <message>
        <source>Show the activity</source>
        <translation>アクティビティを表示</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Where evidence comes from by itself</source>
        <translation>エビデンスの自動取得元</translation>
    </message>
    <message>
        <source>Show the sources</source>
        <translation>ソースを表示</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>The checklists that releases are judged by</source>
        <translation>リリースの判定に使うチェックリスト</translation>
    </message>
    <message>
        <source>Show the policies</source>
        <translation>ポリシーを表示</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>What you and the workspace set</source>
        <translation>あなたとワークスペースの設定内容</translation>
    </message>
    <message>
        <source>Show the settings</source>
        <translation>設定を表示</translation>
    </message>
</context>
<context>
    <name>ProjectRemoval</name>
    <message>
        <source>%1 is back.</source>
        <translation>%1を元に戻しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) are back.</source>
        <translation>
            <numerusform>%n件のプロジェクトを元に戻しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed %1 from the board. Its history stays.</source>
        <translation>%1をボードから削除しました。履歴は残ります。</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n project(s) from the board. Their history stays.</source>
        <translation>
            <numerusform>%n件のプロジェクトをボードから削除しました。履歴は残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1を削除</translation>
    </message>
</context>
<context>
    <name>QueryWords</name>
    <message>
        <source>“%1” is no launch time: use &lt;7d, &gt;2w, past or none</source>
        <translation>「%1」はローンチ日時として無効: &lt;7d、&gt;2w、past、noneのいずれかを使用</translation>
    </message>
    <message>
        <source>“%1” is no score: use &lt;80, &gt;=95 or 100</source>
        <translation>「%1」はスコアとして無効: &lt;80、&gt;=95、100のいずれかを使用</translation>
    </message>
    <message>
        <source>“%1” is no %2: use %3</source>
        <translation>「%1」は%2の値として無効: %3のいずれかを使用</translation>
    </message>
    <message>
        <source>in project, team, release, commit or verdict</source>
        <translation>プロジェクト、チーム、リリース、コミット、判定の中</translation>
    </message>
    <message>
        <source>how it stands</source>
        <translation>現在の判定</translation>
    </message>
    <message>
        <source>when it launches</source>
        <translation>ローンチの時期</translation>
    </message>
    <message>
        <source>what the project is</source>
        <translation>プロジェクトの種類</translation>
    </message>
    <message>
        <source>whose it is</source>
        <translation>所属チーム</translation>
    </message>
    <message>
        <source>where it runs</source>
        <translation>動作しているステージ</translation>
    </message>
    <message>
        <source>how it runs since its launch</source>
        <translation>ローンチ後の稼働状況</translation>
    </message>
    <message>
        <source>who sees to an open criterion</source>
        <translation>未解決の基準の担当者</translation>
    </message>
    <message>
        <source>weight share of what passes, in percent</source>
        <translation>合格した基準の重みの割合(パーセント)</translation>
    </message>
    <message>
        <source>what needs attention</source>
        <translation>注意が必要なもの</translation>
    </message>
    <message>
        <source>“%1” is no key: use %2; or as text: %3</source>
        <translation>「%1」というキーはありません。%2を使うか、文字列として検索: %3</translation>
    </message>
</context>
<context>
    <name>ReleaseChartsTexts</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Readiness by characteristic</source>
        <translation>特性別の準備状況</translation>
    </message>
    <message>
        <source>Criteria that pass. The mark is where it was at the last review, %1.</source>
        <translation>合格した基準です。印は前回のレビュー(%1)時点の値です。</translation>
    </message>
    <message>
        <source>Criteria that pass. The mark is where it was on %1.</source>
        <translation>合格した基準です。印は%1時点の値です。</translation>
    </message>
    <message>
        <source>Characteristic</source>
        <translation>特性</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>質問数</translation>
    </message>
    <message>
        <source>Passed on %1</source>
        <translation>%1の合格数</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Freshness of the evidence</source>
        <translation>エビデンスの鮮度</translation>
    </message>
    <message>
        <source>How old the answer is. At the dashed line it goes stale.</source>
        <translation>回答の経過時間です。破線で期限切れになります。</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>May be</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>観測日時</translation>
    </message>
    <message>
        <source>By</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>any age</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 answers, %2 stale</source>
        <translation>回答%1件、期限切れ%2件</translation>
    </message>
    <message>
        <source>Time to Go of this project&apos;s releases</source>
        <translation>このプロジェクトのリリースのGoまでの時間</translation>
    </message>
    <message>
        <source>From when it was added to its first Go. What is hatched is not there yet.</source>
        <translation>追加から最初のGoまでの時間です。斜線はまだ到達していないものです。</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>リリース</translation>
    </message>
    <message>
        <source>Until Go</source>
        <translation>Goまで</translation>
    </message>
    <message>
        <source>Until production</source>
        <translation>本番まで</translation>
    </message>
    <message>
        <source>Longest open blockers</source>
        <translation>最も長く未解決のブロッカー</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未到達</translation>
    </message>
    <message>
        <source>not yet, for %1</source>
        <translation>未到達、%1経過</translation>
    </message>
    <message>
        <source>%1 releases</source>
        <translation>リリース%1件</translation>
    </message>
    <message>
        <source>blockers %1, major criteria %2</source>
        <translation>ブロッカー%1件、重大な基準%2件</translation>
    </message>
    <message>
        <source>as of then</source>
        <translation>その時点</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>測定</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>from %1 to %2, %3 turns</source>
        <translation>%1から%2へ、変化%3回</translation>
    </message>
    <message>
        <source>nothing is known yet</source>
        <translation>まだ何も不明</translation>
    </message>
    <message>
        <source>Burn-down to the launch</source>
        <translation>ローンチまでのバーンダウン</translation>
    </message>
    <message>
        <source>Open blockers</source>
        <translation>未解決のブロッカー</translation>
    </message>
    <message>
        <source>Open major criteria</source>
        <translation>未解決の重大な基準</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1から%2へ</translation>
    </message>
    <message>
        <source>launch</source>
        <translation>ローンチ</translation>
    </message>
    <message>
        <source>Launch: %1</source>
        <translation>ローンチ: %1</translation>
    </message>
    <message>
        <source>ready, 50–85%</source>
        <translation>準備完了、50–85%</translation>
    </message>
    <message>
        <source>Forecast ready: %1 to %2</source>
        <translation>準備完了の予測: %1～%2</translation>
    </message>
    <message>
        <source>Forecast ready: %1 or later</source>
        <translation>準備完了の予測: %1以降</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>イベント%1件</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1日</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1日</translation>
    </message>
    <message>
        <source>%1 (%2), was due %3</source>
        <translation>%1（%2）、期限%3を超過</translation>
    </message>
    <message>
        <source>%1 (%2), by %3</source>
        <translation>%1（%2）、期限%3</translation>
    </message>
    <message>
        <source>answered by %1</source>
        <translation>回答元: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Criteria passed</source>
        <translation>合格した基準</translation>
    </message>
    <message>
        <source>Blockers</source>
        <translation>ブロッカー</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation>免除</translation>
    </message>
    <message>
        <source>%1, ends %2</source>
        <translation>%1件（%2まで）</translation>
    </message>
    <message>
        <source>Oldest evidence</source>
        <translation>最古のエビデンス</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Release-readiness checklist</source>
        <translation>リリース準備チェックリスト</translation>
    </message>
    <message>
        <source>commit %1</source>
        <translation>コミット%1</translation>
    </message>
    <message>
        <source>commit %1 on %2</source>
        <translation>%2のコミット%1</translation>
    </message>
    <message>
        <source>launch %1</source>
        <translation>ローンチ%1</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>met, says %1: %2</source>
        <translation>%1によると達成済み: %2</translation>
    </message>
    <message>
        <source>Condition: %1 (%2, by %3): %4</source>
        <translation>条件: %1（%2、期限%3）: %4</translation>
    </message>
    <message>
        <source>%1 waived until %2: %3. Asked for by %4: %5</source>
        <translation>%1が%2までの免除を許可: %3。申請者%4: %5</translation>
    </message>
    <message>
        <source>%1 waived until %2: %3. Asked for by %4: %5; meanwhile: %6</source>
        <translation>%1が%2までの免除を許可: %3。申請者%4: %5。その間の対応: %6</translation>
    </message>
    <message>
        <source>%1 decided %2 on %3: %4</source>
        <translation>%1が%3に「%2」と決定: %4</translation>
    </message>
    <message>
        <source>%1 asks for a waiver until %2: %3 (%4)</source>
        <translation>%1が%2までの免除を申請: %3（%4）</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1（%2）: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (blocker)</source>
        <translation>%1（ブロッカー）</translation>
    </message>
    <message>
        <source>Turned since the last review, %1</source>
        <translation>前回のレビュー（%1）以降の変化</translation>
    </message>
    <message>
        <source>Turned since %1</source>
        <translation>%1以降の変化</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1: %2から%3へ</translation>
    </message>
    <message>
        <source>%1: %2 to %3 (%4 to %5)</source>
        <translation>%1: %2から%3へ（%4から%5）</translation>
    </message>
    <message>
        <source>Why %1.</source>
        <translation>「%1」の理由:</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか%1件</translation>
    </message>
    <message>
        <source>Observed %1</source>
        <translation>観測: %1</translation>
    </message>
    <message>
        <source>recorded %1</source>
        <translation>記録: %1</translation>
    </message>
    <message>
        <source>holds until %1</source>
        <translation>有効期限: %1</translation>
    </message>
    <message>
        <source>No criterion rests on it.</source>
        <translation>これに基づく基準はありません。</translation>
    </message>
    <message>
        <source>Criteria that rest on it: %1</source>
        <translation>これに基づく基準: %1</translation>
    </message>
    <message>
        <source>Notes on the whole meeting</source>
        <translation>会議全体のメモ</translation>
    </message>
    <message>
        <source>Times are of %1. Review %2.</source>
        <translation>時刻は%1のものです。レビュー%2。</translation>
    </message>
    <message>
        <source>Planned for %1. Cancelled.</source>
        <translation>%1に予定。中止。</translation>
    </message>
    <message>
        <source>Planned for %1.</source>
        <translation>%1に予定。</translation>
    </message>
    <message>
        <source>%1, from %2 to %3, %4 of meeting.</source>
        <translation>%1、%2から%3まで、会議時間%4。</translation>
    </message>
    <message>
        <source>%1, from %2, %3 of meeting. Not closed.</source>
        <translation>%1、%2から、会議時間%3。未終了。</translation>
    </message>
    <message>
        <source>nobody was named</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>Invited: %1.</source>
        <translation>招待者: %1。</translation>
    </message>
    <message>
        <source>Invited: %1. Nobody wrote down who was there.</source>
        <translation>招待者: %1。出席者の記録はありません。</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出欠</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>出欠</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>欠席</translation>
    </message>
    <message>
        <source>present</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>present, not invited</source>
        <translation>出席（招待なし）</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>議題</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>リリース</translation>
    </message>
    <message>
        <source>Verdict then</source>
        <translation>当時の判定</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation>%2分中%1</translation>
    </message>
    <message>
        <source>%1 min planned</source>
        <translation>予定%1分</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>未表示</translation>
    </message>
    <message>
        <source>no release</source>
        <translation>リリースなし</translation>
    </message>
    <message>
        <source>Nothing was decided.</source>
        <translation>決定はありませんでした。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Shown at %1 on commit %2, snapshot %3: %4. %5</source>
        <translation>%1に表示、コミット%2、スナップショット%3: %4。%5</translation>
    </message>
    <message>
        <source>Launch: %1.</source>
        <translation>ローンチ: %1。</translation>
    </message>
    <message>
        <source>Decision: %1, by %2 at %3, on snapshot %5. %4</source>
        <translation>決定: %1、%2（%3）、スナップショット%5に対して。%4</translation>
    </message>
    <message>
        <source>Decision: %1, by %2 at %3. %4</source>
        <translation>決定: %1、%2（%3）。%4</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Sign-offs as of %1</source>
        <translation>承認（%1時点）</translation>
    </message>
    <message>
        <source>By</source>
        <translation>承認者</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Since the last review, %1</source>
        <translation>前回のレビュー（%1）以降</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>%1以降</translation>
    </message>
    <message>
        <source>Verdict: %1, was %2</source>
        <translation>判定: %1（以前は%2）</translation>
    </message>
    <message>
        <source>Depends on %1: %2, was %3</source>
        <translation>依存先%1: %2（以前は%3）</translation>
    </message>
    <message>
        <source>1 criterion was answered for the first time</source>
        <translation>基準1件が初めて回答された</translation>
    </message>
    <message>
        <source>%1 criteria were answered for the first time</source>
        <translation>基準%1件が初めて回答された</translation>
    </message>
    <message>
        <source>Nothing turned.</source>
        <translation>変化はありません。</translation>
    </message>
    <message>
        <source>%1: %2, was %3</source>
        <translation>%1: %2（以前は%3）</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>対象なし</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>未完了の対応</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>なし。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1、期限超過</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>1分未満</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1時間%2分</translation>
    </message>
    <message>
        <source>Release readiness</source>
        <translation>リリースの準備状況</translation>
    </message>
    <message>
        <source>1 release</source>
        <translation>リリース1件</translation>
    </message>
    <message>
        <source>%1 releases</source>
        <translation>リリース%1件</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1、%2時点</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>安定性</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>性能</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>セキュリティ</translation>
    </message>
    <message>
        <source>Maintainability</source>
        <translation>保守性</translation>
    </message>
    <message>
        <source>Observability</source>
        <translation>可観測性</translation>
    </message>
    <message>
        <source>AI</source>
        <translation>AI</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>免除</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>Conditional</source>
        <translation>条件付き</translation>
    </message>
    <message>
        <source>No-go</source>
        <translation>No-go</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>エビデンスなし</translation>
    </message>
    <message>
        <source>Blocker</source>
        <translation>ブロッカー</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>軽微</translation>
    </message>
    <message>
        <source>Proof of concept</source>
        <translation>概念実証</translation>
    </message>
    <message>
        <source>First generation</source>
        <translation>第1世代</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation>%1（続き）</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy HH:mm</source>
        <translation>yyyy年M月d日(ddd) HH:mm</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <translation>M月d日 HH:mm</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>yyyy年M月d日(ddd)</translation>
    </message>
    <message>
        <source>signed %1, key %2</source>
        <translation>%1承認、鍵%2</translation>
    </message>
    <message>
        <source>signed %1</source>
        <translation>%1承認</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>未承認</translation>
    </message>
    <message>
        <source>void: %1</source>
        <translation>無効: %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Question, and what to do</source>
        <translation>質問と必要な対応</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>測定値</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>要件</translation>
    </message>
    <message>
        <source>needs</source>
        <translation>要件</translation>
    </message>
    <message>
        <source>Evidence, owner</source>
        <translation>エビデンス、担当者</translation>
    </message>
    <message>
        <source>blocker</source>
        <translation>ブロッカー</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>サンプルデータ</translation>
    </message>
    <message>
        <source>Path to Go, cheapest first</source>
        <translation>Goへの道筋（簡単なものから）</translation>
    </message>
    <message>
        <source>Does not apply to this release</source>
        <translation>このリリースには該当しないもの</translation>
    </message>
    <message>
        <source>Decisions and requests</source>
        <translation>決定と申請</translation>
    </message>
    <message>
        <source>Sign-offs</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>エビデンス</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>取得</translation>
    </message>
    <message>
        <source>snapshot</source>
        <translation>スナップショット</translation>
    </message>
    <message>
        <source>and %1 more in the groups below</source>
        <translation>ほか%1件は以下の各グループに記載</translation>
    </message>
    <message>
        <source>and %1 more in the groups below, 1 of them a blocker</source>
        <translation>ほか%1件は以下の各グループに記載、うちブロッカー1件</translation>
    </message>
    <message>
        <source>and %1 more in the groups below, %2 of them blockers</source>
        <translation>ほか%1件は以下の各グループに記載、うちブロッカー%2件</translation>
    </message>
    <message>
        <source>Minutes: %1</source>
        <translation>議事録: %1</translation>
    </message>
    <message>
        <source>Sample data: this release is made up to show the program.</source>
        <translation>サンプルデータ: このリリースはプログラムの紹介用の架空のものです。</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>and %1 more, in the checklist above</source>
        <translation>ほか%1件は上のチェックリストに記載</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Snapshot %1, taken %2, policy %3</source>
        <translation>スナップショット%1、取得%2、ポリシー%3</translation>
    </message>
    <message>
        <source>%1. Attached; check it with: slipway verify</source>
        <translation>%1。添付済み。検証方法: slipway verify</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>ローンチ</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Taken %1</source>
        <translation>取得%1</translation>
    </message>
    <message>
        <source>1 more criterion does not pass.</source>
        <translation>ほか1件の基準が合格していません。</translation>
    </message>
    <message>
        <source>%1 more criteria do not pass.</source>
        <translation>ほか%1件の基準が合格していません。</translation>
    </message>
    <message>
        <source>1 of them is a blocker.</source>
        <translation>うち1件はブロッカーです。</translation>
    </message>
    <message>
        <source>%1 of them are blockers.</source>
        <translation>うち%1件はブロッカーです。</translation>
    </message>
    <message>
        <source>It waits for 1 more release.</source>
        <translation>ほか1件のリリースを待っています。</translation>
    </message>
    <message>
        <source>It waits for %1 more releases.</source>
        <translation>ほか%1件のリリースを待っています。</translation>
    </message>
    <message>
        <source>More in its own checklist</source>
        <translation>詳細は個別のチェックリストに記載</translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>検出1件</translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation>検出%1件</translation>
    </message>
    <message>
        <source>%1. Attached to the exported PDF, not to paper</source>
        <translation>%1。エクスポートしたPDFに添付（紙には添付されません）</translation>
    </message>
</context>
<context>
    <name>ReviewWordsTexts</name>
    <message>
        <source>not asked</source>
        <translation>質問なし</translation>
    </message>
    <message>
        <source>needs %1</source>
        <translation>必要: %1</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1時間%2分</translation>
    </message>
    <message>
        <source>%1 %2 opened the review</source>
        <translation>%1 %2がレビューを開始</translation>
    </message>
    <message>
        <source>%1 %2 is there</source>
        <translation>%1 %2が参加</translation>
    </message>
    <message>
        <source>%1 %2 is shown</source>
        <translation>%1 %2を表示</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1 %2 on %3: %4</source>
        <translation>%1 %2、%3について: %4</translation>
    </message>
    <message>
        <source>%1 %2 decided about %3</source>
        <translation>%1 %2が%3について決定</translation>
    </message>
    <message>
        <source>%1 the review was left</source>
        <translation>%1 レビューを中断</translation>
    </message>
    <message>
        <source>%1 the review goes on</source>
        <translation>%1 レビューを再開</translation>
    </message>
    <message>
        <source>%1 %2 closed the review</source>
        <translation>%1 %2がレビューを終了</translation>
    </message>
    <message>
        <source>It waits for %1</source>
        <translation>%1待ち</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>期限超過（%1）</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>以前は%1</translation>
    </message>
    <message>
        <source>Depends on %1</source>
        <translation>%1に依存</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>表示済み</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1/%2分</translation>
    </message>
</context>
<context>
    <name>ShortcutSheetTexts</name>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>two keys that do the same</comment>
        <translation>%1 または %2</translation>
    </message>
    <message>
        <source>Moving about</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Move through the rows</source>
        <translation>行を移動</translation>
    </message>
    <message>
        <source>↑ ↓ Page Up Page Down</source>
        <translation>↑ ↓ Page Up Page Down</translation>
    </message>
    <message>
        <source>Open the release</source>
        <translation>リリースを開く</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Back, or put away</source>
        <translation>戻る、または閉じる</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Copy the rows as a table</source>
        <translation>行を表としてコピー</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Next field, previous field</source>
        <translation>次のフィールド、前のフィールド</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab、Shift+Tab</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>ボード</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>リリース</translation>
    </message>
    <message>
        <source>Launch brief</source>
        <translation>ローンチブリーフ</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>エビデンス</translation>
    </message>
    <message>
        <source>Inbox and mentions</source>
        <translation>受信箱とメンション</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>ポリシー</translation>
    </message>
</context>
<context>
    <name>SlideContentTexts</name>
    <message>
        <source>Launch review</source>
        <translation>ローンチレビュー</translation>
    </message>
    <message>
        <source>%1, summary</source>
        <translation>%1、まとめ</translation>
    </message>
    <message>
        <source>%1, %2, %3 of %4</source>
        <translation>%1、%2、%3/%4</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1/%2分</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>%1、一時停止中</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>launches %1</source>
        <translation>ローンチ: %1</translation>
    </message>
    <message>
        <source>no launch time</source>
        <translation>ローンチ日時なし</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Decided %1, %2, %3</source>
        <translation>決定: %1、%2、%3</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>まとめ</translation>
    </message>
    <message>
        <source>%1; nobody was named as present</source>
        <translation>%1、出席者の記載なし</translation>
    </message>
    <message>
        <source>%1; present: %2</source>
        <translation>%1、出席者: %2</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>%2件中%1件決定</translation>
    </message>
    <message>
        <source>Decisions, and conditions that are open</source>
        <translation>決定と未完了の条件</translation>
    </message>
    <message>
        <source>Nothing to tell</source>
        <translation>報告事項なし</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>未決定</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>Path to Go, cheapest first</source>
        <translation>Goへの道筋（負担の小さい順）</translation>
    </message>
    <message>
        <source>Nothing is left to do: it is Go.</source>
        <translation>残りの作業はありません。Goです。</translation>
    </message>
    <message>
        <source>Since the last review, %1</source>
        <translation>前回のレビュー（%1）以降</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>%1以降</translation>
    </message>
    <message>
        <source>Nothing turned.</source>
        <translation>変化はありません。</translation>
    </message>
    <message>
        <source>Blocking</source>
        <translation>ブロック中</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未解決</translation>
    </message>
    <message>
        <source>Every blocking criterion is met.</source>
        <translation>ブロッカーの基準はすべて満たされています。</translation>
    </message>
</context>
<context>
    <name>SloChartTexts</name>
    <message>
        <source>How much error budget is left was not measured.</source>
        <translation>エラーバジェットの残量は測定されていません。</translation>
    </message>
    <message>
        <source>%1 of the error budget is left, a launch needs %2; at the pace of now it is used up %3.</source>
        <translation>エラーバジェットの残りは%1、ローンチに必要なのは%2です。現在のペースでは%3に使い切ります。</translation>
    </message>
    <message>
        <source>%1 of the error budget is left, a launch needs %2; it does not burn now.</source>
        <translation>エラーバジェットの残りは%1、ローンチに必要なのは%2です。現在は消費していません。</translation>
    </message>
    <message>
        <source>At the pace of now</source>
        <translation>現在のペース</translation>
    </message>
    <message>
        <source>Error budget of %1 left, percent</source>
        <translation>%1のエラーバジェット残量(パーセント)</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>測定</translation>
    </message>
    <message>
        <source>Budget left</source>
        <translation>バジェット残量</translation>
    </message>
    <message>
        <source>Spent evenly</source>
        <translation>均等に消費した場合</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
</context>
<context>
    <name>SloWords</name>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1日</translation>
    </message>
    <message>
        <source>%1, assumed</source>
        <translation>%1(想定)</translation>
    </message>
    <message>
        <source>%1, fires at %2</source>
        <translation>%1、%2で発報</translation>
    </message>
    <message>
        <source>page</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>ticket</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>Over %1 the burn rate was not measured.</source>
        <translation>%1のバーンレートは測定されていません。</translation>
    </message>
    <message>
        <source>Over %1 the budget burns %2 as fast as it may: the %3 fires from %4.</source>
        <translation>%1のバジェット消費は許容速度の%2です。しきい値%4に達し、%3が発報しています。</translation>
    </message>
    <message>
        <source>Over %1 the budget burns %2 as fast as it may; the %3 would fire from %4.</source>
        <translation>%1のバジェット消費は許容速度の%2です。%3が発報するのは%4からです。</translation>
    </message>
    <message>
        <source>Objectives in %1 let a launch through. %2</source>
        <translation>%1の目標はローンチを許可しています。%2</translation>
    </message>
    <message>
        <source>Objectives in %1 do not let a launch through. %2</source>
        <translation>%1の目標はローンチを許可していません。%2</translation>
    </message>
    <message>
        <source>Whether objectives in %1 let a launch through is not known. %2</source>
        <translation>%1の目標がローンチを許可するかどうかは不明です。%2</translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Never ran</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>失敗中</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>休止中</translation>
    </message>
    <message>
        <source>when resumed</source>
        <translation>再開時</translation>
    </message>
    <message>
        <source>on change</source>
        <translation>変更時</translation>
    </message>
    <message>
        <source>when asked</source>
        <translation>要求時</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>実行予定時刻</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1後</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>ソース%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s), %1 failing</source>
        <translation>
            <numerusform>ソース%n件、失敗中%1件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 would be refused: %3</source>
        <translation>%2件中%1件が拒否されます: %3</translation>
    </message>
    <message>
        <source>It answered, and there is nothing to collect now.</source>
        <translation>応答がありました。現在、収集するものはありません。</translation>
    </message>
    <message>
        <source>It works: %1 would come (%2). Nothing was stored.</source>
        <translation>正常です。%1件を受信する見込みです(%2)。何も保存していません。</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>停止されました</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 known already, %4 refused: see the inbox.</source>
        <translation>%1: 新規%2件、既知%3件、拒否%4件。受信箱を確認してください。</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 known already.</source>
        <translation>%1: 新規%2件、既知%3件。</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>キーチェーン</translation>
    </message>
    <message>
        <source>In your encrypted file</source>
        <translation>暗号化されたファイル</translation>
    </message>
    <message>
        <source>In an environment variable</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>Not given yet.</source>
        <translation>まだ指定されていません。</translation>
    </message>
    <message>
        <source>In the environment variable %1</source>
        <translation>環境変数 %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1, set today.</source>
        <translation>%1、今日設定。</translation>
    </message>
    <message>
        <source>%1, set %2 ago.</source>
        <translation>%1、%2前に設定。</translation>
    </message>
    <message>
        <source>Replace it: it is older than %1 days.</source>
        <translation>置き換えてください: %1 日より古くなっています。</translation>
    </message>
    <message>
        <source>%1 is %2 old: replace it</source>
        <translation>%1 は %2 前のものです: 置き換えてください</translation>
    </message>
    <message>
        <source>It answers, and there is nothing to collect now: %1.</source>
        <translation>応答はありますが、今収集するものはありません: %1。</translation>
    </message>
    <message>
        <source>It works: %1. %2 would come (%3), and nothing was stored.</source>
        <translation>接続できました: %1。%2 件が届きます (%3)。何も保存していません。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>before a review</source>
        <translation>レビューの前</translation>
    </message>
    <message>
        <source>on start</source>
        <translation>起動時</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>%1 ごと</translation>
    </message>
    <message>
        <source>%1 before a review</source>
        <translation>レビューの %1 前</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>残り %1 / %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>It asks %1.</source>
        <translation>%1 に問い合わせます。</translation>
    </message>
    <message>
        <source>Collected %1.</source>
        <translation>収集: %1。</translation>
    </message>
    <message>
        <source>The last run began at %1 and took %2 s.</source>
        <translation>前回の実行は %1 に始まり、%2 秒かかりました。</translation>
    </message>
    <message>
        <source>Answers: %1, half of them within %2 ms, all within %3 ms.</source>
        <translation>応答: %1 件、半数は %2 ms 以内、すべて %3 ms 以内。</translation>
    </message>
    <message>
        <source>The service allows %1 requests, and %2 are left.</source>
        <translation>サービスは %1 件の要求を許可し、残りは %2 件です。</translation>
    </message>
    <message>
        <source>It counts anew at %1.</source>
        <translation>%1 に数え直します。</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更済み</translation>
    </message>
</context>
<context>
    <name>Sparkline</name>
    <message>
        <source>Score over %1 days from %2 to %3</source>
        <translation>%1日間のスコア、%2から%3へ</translation>
    </message>
</context>
<context>
    <name>ThemeChoice</name>
    <message>
        <source>Light or dark</source>
        <translation>ライトとダークの切り替え</translation>
    </message>
    <message>
        <source>Use the light theme</source>
        <translation>ライトテーマを使用</translation>
    </message>
    <message>
        <source>Use the dark theme</source>
        <translation>ダークテーマを使用</translation>
    </message>
    <message>
        <source>Use the high-contrast theme</source>
        <translation>ハイコントラストテーマを使用</translation>
    </message>
    <message>
        <source>Follow the system&apos;s theme</source>
        <translation>システムのテーマに合わせる</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <comment>date and time format</comment>
        <translation>M月d日 HH:mm</translation>
    </message>
</context>
<context>
    <name>TimelineTexts</name>
    <message>
        <source>took back the request to waive %1</source>
        <translation>%1の免除申請を取り消し</translation>
    </message>
    <message>
        <source>took back the waiver of %1</source>
        <translation>%1の免除を取り消し</translation>
    </message>
    <message>
        <source>asked to waive %1</source>
        <translation>%1の免除を申請</translation>
    </message>
    <message>
        <source>refused to waive %1</source>
        <translation>%1の免除を却下</translation>
    </message>
    <message>
        <source>approved the waiver of %1</source>
        <translation>%1の免除を承認</translation>
    </message>
    <message>
        <source>had %1 waived, approved by %2</source>
        <translation>%1の免除を記録、承認者: %2</translation>
    </message>
    <message>
        <source>The release was added</source>
        <translation>リリースを追加</translation>
    </message>
    <message>
        <source>Evidence came</source>
        <translation>エビデンスが到着</translation>
    </message>
    <message>
        <source>%1 pieces of evidence came</source>
        <translation>エビデンスが%1件到着</translation>
    </message>
    <message>
        <source>The verdict began as %1, score %2</source>
        <translation>判定は%1で開始、スコア%2</translation>
    </message>
    <message>
        <source>The verdict turned from %1 to %2, score %3 to %4</source>
        <translation>判定が%1から%2に変化、スコアは%3から%4</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>ローンチ</translation>
    </message>
    <message>
        <source>took back the answer to %1</source>
        <translation>%1への回答を取り消し</translation>
    </message>
    <message>
        <source>attested %1</source>
        <translation>%1を証明</translation>
    </message>
    <message>
        <source>denied %1</source>
        <translation>%1を否認</translation>
    </message>
    <message>
        <source>took back the sign-off for %1</source>
        <translation>%1の承認を取り消し</translation>
    </message>
    <message>
        <source>signed off for %1 on %2</source>
        <translation>%2に対して%1として承認</translation>
    </message>
    <message>
        <source>put %1 back</source>
        <translation>%1を再び対象に設定</translation>
    </message>
    <message>
        <source>took %1 out, it does not apply</source>
        <translation>%1を対象外に設定</translation>
    </message>
    <message>
        <source>gave %1 to nobody</source>
        <translation>%1の担当者を解除</translation>
    </message>
    <message>
        <source>gave %1 to %2</source>
        <translation>%1を%2に割り当て</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>decided %1</source>
        <translation>%1と決定</translation>
    </message>
    <message>
        <source>reopened condition %1</source>
        <translation>条件%1を再開</translation>
    </message>
    <message>
        <source>said that condition %1 is met</source>
        <translation>条件%1を達成済みと報告</translation>
    </message>
    <message>
        <source>took the launch brief back</source>
        <translation>ローンチブリーフを取り消し</translation>
    </message>
    <message>
        <source>wrote the project&apos;s launch brief</source>
        <translation>プロジェクトのローンチブリーフを作成</translation>
    </message>
    <message>
        <source>wrote the release&apos;s launch brief</source>
        <translation>リリースのローンチブリーフを作成</translation>
    </message>
    <message>
        <source>promoted it to %1 at %2</source>
        <translation>%2を%1に昇格</translation>
    </message>
    <message>
        <source>gave it more of the traffic</source>
        <translation>トラフィックの割合を拡大</translation>
    </message>
    <message>
        <source>rolled it back from %1</source>
        <translation>%1からロールバック</translation>
    </message>
    <message>
        <source>by a decision, a condition or a dependency</source>
        <translation>決定、条件、または依存関係による</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか%1件</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>People</source>
        <translation>関係者</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>エビデンス</translation>
    </message>
</context>
<context>
    <name>TrendsTexts</name>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>%1 of %2 passed</source>
        <translation>%2件中%1件合格</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1(対象: %2)</translation>
    </message>
</context>
<context>
    <name>UndoActionsTexts</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>やり直す: %1</translation>
    </message>
</context>
<context>
    <name>WatchWords</name>
    <message>
        <source>Baking</source>
        <translation>経過観察中</translation>
    </message>
    <message>
        <source>Burning</source>
        <translation>バーン中</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>想定外</translation>
    </message>
    <message>
        <source>Unwatched</source>
        <translation>未監視</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>ロールバック済み</translation>
    </message>
    <message>
        <source>Baked</source>
        <translation>経過良好</translation>
    </message>
</context>
<context>
    <name>WholeEvidenceTexts</name>
    <message>
        <source>Fact</source>
        <translation>ファクト</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>%1 by %2 about %3 %4</source>
        <translation>%2による%1、対象: %3 %4</translation>
    </message>
    <message>
        <source>observed %1, came in %2</source>
        <translation>観測: %1、受信: %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>出所: %1</translation>
    </message>
    <message>
        <source>from %1, sha256 %2</source>
        <translation>出所: %1、sha256 %2</translation>
    </message>
</context>
<context>
    <name>WindowActionsTexts</name>
    <message>
        <source>Find or run</source>
        <translation>検索または実行</translation>
    </message>
    <message>
        <source>Show the board</source>
        <translation>ボードを表示</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>ソースを追加</translation>
    </message>
    <message>
        <source>Filter what is shown</source>
        <translation>表示内容を絞り込む</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>すべて再読み込み</translation>
    </message>
    <message>
        <source>Add a project</source>
        <translation>プロジェクトを追加</translation>
    </message>
    <message>
        <source>Remove the chosen projects from the board</source>
        <translation>選択したプロジェクトをボードから削除</translation>
    </message>
    <message>
        <source>Export the checklist as PDF</source>
        <translation>チェックリストをPDFでエクスポート</translation>
    </message>
    <message>
        <source>Import reports for the release</source>
        <translation>リリースのレポートをインポート</translation>
    </message>
    <message>
        <source>Attest the chosen criterion</source>
        <translation>選択した基準を証明する</translation>
    </message>
    <message>
        <source>Request a waiver for the chosen criterion</source>
        <translation>選択した基準の免除を申請</translation>
    </message>
    <message>
        <source>Say who sees to the chosen criterion</source>
        <translation>選択した基準の担当者を指定</translation>
    </message>
    <message>
        <source>Say that the chosen criterion does not apply</source>
        <translation>選択した基準を対象外にする</translation>
    </message>
    <message>
        <source>Write a note on the release</source>
        <translation>リリースにメモを書く</translation>
    </message>
    <message>
        <source>Decide about the release</source>
        <translation>リリースについて決定</translation>
    </message>
    <message>
        <source>Promote the release, or see how it runs</source>
        <translation>リリースを昇格する、または稼働状況を見る</translation>
    </message>
    <message>
        <source>Scan the repository again</source>
        <translation>リポジトリを再スキャン</translation>
    </message>
    <message>
        <source>Show the launch brief</source>
        <translation>ローンチブリーフを表示</translation>
    </message>
    <message>
        <source>Write the launch brief</source>
        <translation>ローンチブリーフを書く</translation>
    </message>
    <message>
        <source>Import the launch brief from Markdown</source>
        <translation>ローンチブリーフをMarkdownからインポート</translation>
    </message>
    <message>
        <source>Export the launch brief as Markdown</source>
        <translation>ローンチブリーフをMarkdownでエクスポート</translation>
    </message>
    <message>
        <source>Create a workspace</source>
        <translation>ワークスペースを作成</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>ワークスペースを開く</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>デモを開く</translation>
    </message>
    <message>
        <source>Show another moment</source>
        <translation>別の時点を表示</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>現在に戻る</translation>
    </message>
    <message>
        <source>Choose the board&apos;s columns</source>
        <translation>ボードの列を選択</translation>
    </message>
    <message>
        <source>Show the keyboard shortcuts</source>
        <translation>キーボードショートカットを表示</translation>
    </message>
    <message>
        <source>Show what is new</source>
        <translation>新機能を表示</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Move the release to another commit, branch or tag</source>
        <translation>リリースを別のコミット、ブランチ、タグに移す</translation>
    </message>
    <message>
        <source>Change the release&apos;s launch time</source>
        <translation>リリースのローンチ日時を変更する</translation>
    </message>
    <message>
        <source>Export the checklist as…</source>
        <translation>チェックリストの形式を選んでエクスポート…</translation>
    </message>
    <message>
        <source>Export every release as one PDF…</source>
        <translation>すべてのリリースを1つのPDFにエクスポート…</translation>
    </message>
    <message>
        <source>Export the minutes as…</source>
        <translation>議事録の形式を選んでエクスポート…</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Stability</source>
        <translation>安定性</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>性能</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>セキュリティ</translation>
    </message>
    <message>
        <source>Maintainability</source>
        <translation>保守性</translation>
    </message>
    <message>
        <source>Observability</source>
        <translation>可観測性</translation>
    </message>
    <message>
        <source>AI</source>
        <translation>AI</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Warns</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>免除済み</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>Conditional</source>
        <translation>条件付き</translation>
    </message>
    <message>
        <source>No-go</source>
        <translation>No-go</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>エビデンスなし</translation>
    </message>
    <message>
        <source>blocker</source>
        <translation>ブロッカー</translation>
    </message>
    <message>
        <source>major</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>軽微</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>開発</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>ステージング</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>Web service</source>
        <translation>Webサービス</translation>
    </message>
    <message>
        <source>Web app</source>
        <translation>Webアプリ</translation>
    </message>
    <message>
        <source>AI service</source>
        <translation>AIサービス</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Internal tool</source>
        <translation>社内ツール</translation>
    </message>
    <message>
        <source>Prototype</source>
        <translation>プロトタイプ</translation>
    </message>
    <message>
        <source>Proof of concept</source>
        <translation>概念実証</translation>
    </message>
    <message>
        <source>First generation</source>
        <translation>第1世代</translation>
    </message>
    <message>
        <source>%1 unanswered</source>
        <translation>未回答%1件</translation>
    </message>
    <message numerus="yes">
        <source>%n blocker(s)</source>
        <translation>
            <numerusform>ブロッカー%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits for %n release(s)</source>
        <translation>
            <numerusform>リリース%n件を待機中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiver(s)</source>
        <translation>
            <numerusform>免除%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stale</source>
        <translation>期限切れ%1件</translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s)</source>
        <translation>
            <numerusform>条件%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>未解決%1件</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>拒否: %1</translation>
    </message>
    <message>
        <source>T−%1 h</source>
        <comment>hours to the launch</comment>
        <translation>T−%1時間</translation>
    </message>
    <message>
        <source>T+%1 h</source>
        <comment>hours since the launch</comment>
        <translation>T+%1時間</translation>
    </message>
    <message>
        <source>T−%1 d</source>
        <comment>days to the launch</comment>
        <translation>T−%1日</translation>
    </message>
    <message>
        <source>T+%1 d</source>
        <comment>days since the launch</comment>
        <translation>T+%1日</translation>
    </message>
    <message>
        <source>ddd d MMM, HH:mm</source>
        <comment>date and time format</comment>
        <translation>M月d日(ddd) HH:mm</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今日%1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>明日%1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1日</translation>
    </message>
</context>
<context>
    <name>slipway::views::AboutGroup</name>
    <message>
        <source>Slipway</source>
        <translation>Slipway</translation>
    </message>
    <message>
        <source>Show what is new</source>
        <translation>新機能を表示</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>バージョン%1</translation>
    </message>
    <message>
        <source>Updates come with your system&apos;s packages; what they bring is shown once.</source>
        <translation>更新はシステムのパッケージで届きます。更新内容は一度だけ表示されます。</translation>
    </message>
    <message>
        <source>Files of its own</source>
        <translation>Slipwayのファイル</translation>
    </message>
    <message>
        <source>Your settings, and what was read from repositories and can be read again.</source>
        <translation>あなたの設定と、リポジトリから読み取ったデータ（再読み取り可能）です。</translation>
    </message>
    <message>
        <source>Take all settings back</source>
        <translation>すべての設定を元に戻す</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Of this page, yours on this machine. The workspace stays as it is.</source>
        <translation>このページの設定のうち、このマシンでのあなたの設定が対象です。ワークスペースは変わりません。</translation>
    </message>
    <message>
        <source>Your settings are those that Slipway came with.</source>
        <translation>設定はSlipwayの初期設定です。</translation>
    </message>
</context>
<context>
    <name>slipway::views::ActivityChain</name>
    <message>
        <source>Check again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Compute the hashes of all records anew</source>
        <translation>全記録のハッシュを再計算</translation>
    </message>
    <message>
        <source>Checking whether the trail is whole…</source>
        <translation>監査証跡の完全性を確認中…</translation>
    </message>
    <message>
        <source>The trail is whole,</source>
        <translation>監査証跡は完全、</translation>
    </message>
    <message>
        <source>%1 records</source>
        <comment>number of records, any</comment>
        <translation>記録%1件</translation>
    </message>
</context>
<context>
    <name>slipway::views::ActivityHeader</name>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Search the activity</source>
        <translation>アクティビティを検索</translation>
    </message>
    <message>
        <source>Words of who, what, the project, the release, or what was said</source>
        <translation>人、操作、プロジェクト、リリース、発言の語句</translation>
    </message>
    <message>
        <source>Write what is found as CSV or JSON</source>
        <translation>検索結果をCSVまたはJSONで書き出す</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>すべての操作</translation>
    </message>
    <message>
        <source>Any project</source>
        <translation>すべてのプロジェクト</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去7日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去30日間</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>過去1年</translation>
    </message>
</context>
<context>
    <name>slipway::views::ActivityModel</name>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>対象</translation>
    </message>
</context>
<context>
    <name>slipway::views::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Activity, newest first</source>
        <translation>アクティビティ（新しい順）</translation>
    </message>
    <message>
        <source>Copy the chosen activity</source>
        <translation>選択したアクティビティをコピー</translation>
    </message>
    <message>
        <source>Export the activity</source>
        <translation>アクティビティをエクスポート</translation>
    </message>
    <message>
        <source>Check whether the audit trail is whole</source>
        <translation>監査証跡の完全性を確認</translation>
    </message>
    <message>
        <source>%1% of the trail is looked through</source>
        <translation>監査証跡の%1%を検索済み</translation>
    </message>
    <message>
        <source>The newest %1</source>
        <translation>最新の%1件</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>記録%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>The activity could not be read</source>
        <translation>アクティビティを読み取れませんでした。</translation>
    </message>
    <message>
        <source>What went wrong stands above.</source>
        <translation>問題の内容は上に表示されています。</translation>
    </message>
    <message>
        <source>Reading the activity…</source>
        <translation>アクティビティを読み取り中…</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>一致なし</translation>
    </message>
    <message>
        <source>Change what narrows the list, or clear the search with Escape.</source>
        <translation>絞り込み条件を変更するか、Escapeで検索をクリアしてください。</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>まだ操作なし</translation>
    </message>
    <message>
        <source>Every change of the workspace is recorded here, by whom and when.</source>
        <translation>ワークスペースのすべての変更が、実行者と日時とともにここに記録されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) chosen</source>
        <translation>
            <numerusform>記録%n件を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV files (*.csv);;JSON files (*.json)</source>
        <translation>CSVファイル (*.csv);;JSONファイル (*.json)</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>エクスポート中</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n record(s) to %1.</source>
        <translation>
            <numerusform>%n件の記録を%1に書き出しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::views::ActivityPanel</name>
    <message>
        <source>Show the release</source>
        <translation>リリースを表示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>What was recorded</source>
        <translation>記録内容</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>JSON形式</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Copy what was chosen (Ctrl+C)</source>
        <translation>選択内容をコピー (Ctrl+C)</translation>
    </message>
    <message>
        <source>The record as JSON</source>
        <translation>記録のJSON形式</translation>
    </message>
    <message>
        <source>Record %1, %2</source>
        <translation>記録%1、%2</translation>
    </message>
    <message>
        <source>Id %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1（変更）</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed</source>
        <translation>
            <numerusform>%n個のフィールドを変更</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, before %3</source>
        <translation>%1: %2、変更前: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>slipway::views::AddProjectPanel</name>
    <message>
        <source>Add and scan</source>
        <translation>追加してスキャン</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>スキャン</translation>
    </message>
    <message>
        <source>Your first project</source>
        <translation>最初のプロジェクト</translation>
    </message>
    <message>
        <source>Add a project</source>
        <translation>プロジェクトを追加</translation>
    </message>
    <message>
        <source>Choose a repository. Slipway reads it, changes nothing in it, and says where its release stands. That takes seconds.</source>
        <translation>リポジトリを選択してください。Slipwayは内容を読み取り、何も変更せずに、リリースの現状を示します。数秒で終わります。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>no repository is chosen</source>
        <translation>リポジトリが選択されていません</translation>
    </message>
    <message>
        <source>choose a folder that holds .git</source>
        <translation>.gitを含むフォルダーを選択してください</translation>
    </message>
</context>
<context>
    <name>slipway::views::AddingFields</name>
    <message>
        <source>Launches at</source>
        <translation>ローンチ日時</translation>
    </message>
    <message>
        <source>Keep it in</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>A folder with .git; drop one here</source>
        <translation>.gitのあるフォルダー（ドロップ可）</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>リリース</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>リビジョン</translation>
    </message>
    <message>
        <source>HEAD, or a branch, tag or commit</source>
        <translation>HEAD、またはブランチ、タグ、コミット</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <comment>date and time format</comment>
        <translation>yyyy年M月d日(ddd) HH:mm</translation>
    </message>
    <message>
        <source>Launch time</source>
        <translation>ローンチ時刻</translation>
    </message>
    <message>
        <source>Choose a folder with a git repository</source>
        <translation>gitリポジトリのあるフォルダーを選択</translation>
    </message>
    <message>
        <source>Guessed: %1.</source>
        <translation>推定: %1。</translation>
    </message>
    <message>
        <source>Judged by %1, the policy for this kind.</source>
        <translation>この種別のポリシー%1で判定します。</translation>
    </message>
    <message>
        <source>Judged by %1, the default policy.</source>
        <translation>既定のポリシー%1で判定します。</translation>
    </message>
    <message>
        <source>Judged by the policy that ships for this kind; you can change it later.</source>
        <translation>この種別に付属するポリシーで判定します。後で変更できます。</translation>
    </message>
</context>
<context>
    <name>slipway::views::AgendaList</name>
    <message>
        <source>Agenda</source>
        <translation>議題</translation>
    </message>
    <message>
        <source>Alt with the arrow keys moves a release, Delete takes it off, plus and minus change its time</source>
        <translation>Altと矢印キーでリリースを移動、Deleteで除外、プラスとマイナスで時間を変更</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n min</source>
        <translation>
            <numerusform>%1、%n分</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::views::AnswerForm</name>
    <message>
        <source>Approved by; empty: it is asked for</source>
        <translation>承認者（空欄の場合は申請）</translation>
    </message>
    <message>
        <source>Approved in the role</source>
        <translation>承認時の役割</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date format</comment>
        <translation>yyyy年M月d日(ddd)</translation>
    </message>
    <message>
        <source>Counts until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>承認者</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Request waiver</source>
        <translation>免除を申請</translation>
    </message>
    <message>
        <source>Record waiver</source>
        <translation>免除を記録</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>満たしている</translation>
    </message>
    <message>
        <source>It does not hold</source>
        <translation>満たしていない</translation>
    </message>
    <message>
        <source>Reason: how do you know?</source>
        <translation>理由: どのように確認しましたか?</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>免除</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>あなたの回答</translation>
    </message>
    <message>
        <source>What lowers the risk meanwhile</source>
        <translation>それまでのリスク低減策</translation>
    </message>
    <message>
        <source>Link, if there is more to read</source>
        <translation>リンク（詳しい資料がある場合）</translation>
    </message>
    <message>
        <source>Attest</source>
        <translation>証明する</translation>
    </message>
    <message>
        <source>Reason: why is it acceptable until then?</source>
        <translation>理由: それまで許容できるのはなぜですか?</translation>
    </message>
</context>
<context>
    <name>slipway::views::AppearanceGroup</name>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>ゆったり</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>コンパクト</translation>
    </message>
    <message>
        <source>My time zone</source>
        <translation>自分のタイムゾーン</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>The colours of everything. Shapes and words say the same in all of them.</source>
        <translation>全体の配色です。形と言葉の意味はどのテーマでも同じです。</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>表示密度</translation>
    </message>
    <message>
        <source>How high the board&apos;s rows are.</source>
        <translation>ボードの行の高さです。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Of the program. It changes when Slipway is started the next time.</source>
        <translation>プログラムの言語です。次回Slipwayを起動したときに変わります。</translation>
    </message>
    <message>
        <source>Launch times</source>
        <translation>ローンチ時刻</translation>
    </message>
    <message>
        <source>In whose time zone launches are told.</source>
        <translation>ローンチの時刻をどのタイムゾーンで示すかを決めます。</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1パーセント</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>拡大率</translation>
    </message>
    <message>
        <source>Set in the system; QT_SCALE_FACTOR=1.25 in front of the command sets it for Slipway.</source>
        <translation>システムで設定します。コマンドの前にQT_SCALE_FACTOR=1.25を付けると、Slipwayだけに設定できます。</translation>
    </message>
    <message>
        <source>The language changes when Slipway is started the next time.</source>
        <translation>言語は次回Slipwayを起動したときに変わります。</translation>
    </message>
</context>
<context>
    <name>slipway::views::AsOfBar</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Another moment</source>
        <translation>別の時点</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>現在に戻る</translation>
    </message>
    <message>
        <source>Day to show</source>
        <translation>表示する日</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>date format</comment>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>Moment to show</source>
        <translation>表示する時点</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>時点</translation>
    </message>
    <message>
        <source>Stay at now</source>
        <translation>現在のまま</translation>
    </message>
    <message>
        <source>That is now. Choose an earlier moment.</source>
        <translation>それは現在です。過去の時点を選択してください。</translation>
    </message>
    <message>
        <source>As of %1. The past is read only.</source>
        <translation>%1時点の表示です。過去は読み取り専用です。</translation>
    </message>
</context>
<context>
    <name>slipway::views::BarChartView</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>まだ何もわかっていません。</translation>
    </message>
</context>
<context>
    <name>slipway::views::BoardBar</name>
    <message>
        <source>View</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>Add project</source>
        <translation>プロジェクトを追加</translation>
    </message>
    <message>
        <source>Columns, height of the rows, saved views</source>
        <translation>列、行の高さ、保存済みビュー</translation>
    </message>
    <message>
        <source>Group by: %1</source>
        <translation>グループ化: %1</translation>
    </message>
</context>
<context>
    <name>slipway::views::BoardBlank</name>
    <message>
        <source>Look at the demo first</source>
        <translation>まずデモを見る</translation>
    </message>
    <message>
        <source>Reading the workspace</source>
        <translation>ワークスペースの読み込み中</translation>
    </message>
    <message>
        <source>Add a project: a folder with a git repository. You can also drop one here.</source>
        <translation>プロジェクト（gitリポジトリのあるフォルダー）を追加してください。ここにドロップすることもできます。</translation>
    </message>
    <message>
        <source>Slipway scans the commit that is to ship, and answers what it can.</source>
        <translation>Slipwayが出荷予定のコミットをスキャンし、答えられるものに回答します。</translation>
    </message>
    <message>
        <source>The release stands here with its verdict, the reasons, and the way to Go.</source>
        <translation>ここにリリースが、判定、その理由、Goまでの道筋とともに表示されます。</translation>
    </message>
    <message>
        <source>Reading the workspace…</source>
        <translation>ワークスペースを読み込み中…</translation>
    </message>
    <message>
        <source>Every release is judged by its policy and evidence.</source>
        <translation>各リリースは、ポリシーとエビデンスに基づいて判定されます。</translation>
    </message>
    <message>
        <source>No release yet</source>
        <translation>リリースはまだありません</translation>
    </message>
    <message>
        <source>A first verdict is three steps away, the first one is yours.</source>
        <translation>最初の判定までは3ステップです。最初のステップはあなたが行います。</translation>
    </message>
    <message>
        <source>Add project</source>
        <translation>プロジェクトを追加</translation>
    </message>
    <message>
        <source>No release matches</source>
        <translation>一致するリリースはありません</translation>
    </message>
    <message>
        <source>Change the filter, or look at every release.</source>
        <translation>フィルターを変更するか、すべてのリリースを表示してください。</translation>
    </message>
    <message>
        <source>Show all releases</source>
        <translation>すべてのリリースを表示</translation>
    </message>
    <message>
        <source>The board could not be read</source>
        <translation>ボードを読み込めませんでした</translation>
    </message>
    <message>
        <source>What went wrong stands above.</source>
        <translation>問題の内容は上に表示されています。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>slipway::views::BoardColumns</name>
    <message>
        <source>Reset columns</source>
        <translation>列をリセット</translation>
    </message>
</context>
<context>
    <name>slipway::views::BoardDelegate</name>
    <message>
        <source>sample</source>
        <translation>サンプル</translation>
    </message>
</context>
<context>
    <name>slipway::views::BoardGroups</name>
    <message>
        <source>Group %1, %2, collapsed</source>
        <translation>グループ%1、%2、折りたたみ</translation>
    </message>
    <message>
        <source>Group %1, %2, expanded</source>
        <translation>グループ%1、%2、展開</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1 release</source>
        <translation>リリース1件</translation>
    </message>
    <message>
        <source>%1 releases</source>
        <translation>リリース%1件</translation>
    </message>
</context>
<context>
    <name>slipway::views::BoardHeader</name>
    <message>
        <source>Find or run</source>
        <translation>検索または実行</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>As of now</source>
        <translation>現時点</translation>
    </message>
    <message>
        <source>Start review</source>
        <translation>レビューを開始</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>PDFをエクスポート</translation>
    </message>
    <message>
        <source>Readiness board</source>
        <translation>準備状況ボード</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>%1時点</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its key</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Export as PDF (Ctrl+E), or in another format or language (Ctrl+Alt+E)</source>
        <translation>PDFでエクスポート (Ctrl+E)、または別の形式や言語で (Ctrl+Alt+E)</translation>
    </message>
</context>
<context>
    <name>slipway::views::BoardModel</name>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>リリース</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>ローンチ</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>要注意</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30日間</translation>
    </message>
    <message>
        <source>Freshest</source>
        <translation>最新</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence refused; see the inbox</source>
        <translation>
            <numerusform>%n 件の証拠が拒否されました。受信箱を参照してください</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column and cell, spoken</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3 of %4 pass</source>
        <comment>characteristic, its worst state, counts, spoken</comment>
        <translation>%1: %2、%4 件中 %3 件が合格</translation>
    </message>
</context>
<context>
    <name>slipway::views::BoardPage</name>
    <message>
        <source>Nothing is judged yet</source>
        <translation>まだ判定はありません</translation>
    </message>
    <message numerus="yes">
        <source>%n release(s)</source>
        <translation>
            <numerusform>リリース%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 releases</source>
        <translation>リリース%2件中%1件</translation>
    </message>
    <message>
        <source>%1, next launch %2</source>
        <translation>%1、次のローンチ: %2</translation>
    </message>
    <message>
        <source>%1, as of %2, reading…</source>
        <translation>%1、%2時点、読み込み中…</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1、%2時点</translation>
    </message>
    <message>
        <source>Save the view…</source>
        <translation>ビューを保存…</translation>
    </message>
    <message>
        <source>Update the saved view</source>
        <translation>保存済みビューを更新</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>コンパクトな行</translation>
    </message>
</context>
<context>
    <name>slipway::views::BoardSearch</name>
    <message>
        <source>Filter releases</source>
        <translation>リリースをフィルター</translation>
    </message>
    <message>
        <source>Words, or verdict:no-go launch:&lt;7d kind:web-service team:core stage:staging owner:me score:&lt;80 is:stale; a minus in front turns a term around</source>
        <translation>語句、またはverdict:no-go launch:&lt;7d kind:web-service team:core stage:staging owner:me score:&lt;80 is:stale。先頭にマイナスを付けると条件が逆になります</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>候補</translation>
    </message>
</context>
<context>
    <name>slipway::views::BoardTable</name>
    <message>
        <source>Releases</source>
        <translation>リリース</translation>
    </message>
</context>
<context>
    <name>slipway::views::BoardViews</name>
    <message>
        <source>Save this view as</source>
        <translation>このビューの保存名</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>ビューを保存</translation>
    </message>
    <message>
        <source>Saved the view “%1”.</source>
        <translation>ビュー「%1」を保存しました。</translation>
    </message>
    <message>
        <source>Updated the view “%1” to what is shown.</source>
        <translation>ビュー「%1」を現在の表示内容に更新しました。</translation>
    </message>
    <message>
        <source>Rename this view to</source>
        <translation>このビューの新しい名前</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Deleted the view “%1”.</source>
        <translation>ビュー「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Save the view “%1”</source>
        <translation>ビュー「%1」を保存</translation>
    </message>
    <message>
        <source>Update the view “%1”</source>
        <translation>ビュー「%1」を更新</translation>
    </message>
    <message>
        <source>Renamed the view “%1” to “%2”.</source>
        <translation>ビュー「%1」の名前を「%2」に変更しました。</translation>
    </message>
    <message>
        <source>Rename the view “%1”</source>
        <translation>ビュー「%1」の名前を変更</translation>
    </message>
    <message>
        <source>Delete the view “%1”</source>
        <translation>ビュー「%1」を削除</translation>
    </message>
</context>
<context>
    <name>slipway::views::BriefForm</name>
    <message>
        <source>&quot;%1&quot; is not a number of 0 or more</source>
        <translation>「%1」は0以上の数値ではありません</translation>
    </message>
    <message>
        <source>write digits only, without a unit</source>
        <translation>単位を付けず、数字だけを入力してください</translation>
    </message>
    <message>
        <source>Save the brief</source>
        <translation>ブリーフを保存</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>課題</translation>
    </message>
    <message>
        <source>Which problem is solved, and for whom it is one</source>
        <translation>解決する課題と、それが誰の課題か</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Who they are, and how many</source>
        <translation>どのような人が何人いるか</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>What is to be reached</source>
        <translation>達成すること</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>目標を追加</translation>
    </message>
    <message>
        <source>Success measures</source>
        <translation>成功指標</translation>
    </message>
    <message>
        <source>By which number one will see it</source>
        <translation>どの数値で確認するか</translation>
    </message>
    <message>
        <source>Add a measure</source>
        <translation>指標を追加</translation>
    </message>
    <message>
        <source>Acceptance criteria</source>
        <translation>受け入れ基準</translation>
    </message>
    <message>
        <source>What must be true of the release</source>
        <translation>リリースが満たすべきこと</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>基準を追加</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>リスク</translation>
    </message>
    <message>
        <source>What may happen</source>
        <translation>起こり得ること</translation>
    </message>
    <message>
        <source>What is done against it</source>
        <translation>その対策</translation>
    </message>
    <message>
        <source>Add a risk</source>
        <translation>リスクを追加</translation>
    </message>
    <message>
        <source>Rollback plan</source>
        <translation>ロールバック計画</translation>
    </message>
    <message>
        <source>How to go back, step by step, data included</source>
        <translation>データも含めた、元に戻す手順</translation>
    </message>
    <message>
        <source>Who may call the rollback</source>
        <translation>ロールバックを指示できる人</translation>
    </message>
    <message>
        <source>A person or role</source>
        <translation>人または役割</translation>
    </message>
    <message>
        <source>Add a person or role</source>
        <translation>人または役割を追加</translation>
    </message>
    <message>
        <source>Communications</source>
        <translation>連絡</translation>
    </message>
    <message>
        <source>Who is told what, and when</source>
        <translation>誰に何をいつ伝えるか</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>依存先</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Release, or the one that launches next</source>
        <translation>リリース、または次にローンチするもの</translation>
    </message>
    <message>
        <source>Add a dependency</source>
        <translation>依存先を追加</translation>
    </message>
    <message>
        <source>Of every release of the project</source>
        <translation>プロジェクトの全リリース用</translation>
    </message>
    <message>
        <source>Of this release only</source>
        <translation>このリリース専用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Forecast peak, requests per second</source>
        <translation>予測ピーク（リクエスト/秒）</translation>
    </message>
    <message>
        <source>Forecast users</source>
        <translation>予測ユーザー数</translation>
    </message>
    <message>
        <source>Growth a month, %</source>
        <translation>月間成長率（%）</translation>
    </message>
</context>
<context>
    <name>slipway::views::BriefListEditor</name>
    <message>
        <source>%1, row %2</source>
        <translation>%1、%2行目</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove row %1</source>
        <translation>%1行目を削除</translation>
    </message>
</context>
<context>
    <name>slipway::views::BriefPane</name>
    <message>
        <source>What you wrote is not saved.</source>
        <translation>入力した内容は保存されていません。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Import a launch brief</source>
        <translation>ローンチブリーフをインポート</translation>
    </message>
    <message>
        <source>Markdown (*.md *.markdown)</source>
        <translation>Markdown (*.md *.markdown)</translation>
    </message>
    <message>
        <source>Read %1. Look it over, then save it.</source>
        <translation>%1を読み込みました。内容を確認してから保存してください。</translation>
    </message>
    <message>
        <source>Line %1 was passed over: %2.</source>
        <translation>%1行目をスキップしました: %2。</translation>
    </message>
    <message>
        <source>Saved the launch brief.</source>
        <translation>ローンチブリーフを保存しました。</translation>
    </message>
    <message>
        <source>Write the launch brief of %1</source>
        <translation>%1のローンチブリーフを作成</translation>
    </message>
    <message>
        <source>Export the launch brief</source>
        <translation>ローンチブリーフをエクスポート</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Launch brief of %1</source>
        <translation>%1のローンチブリーフ</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1を書き出しました。</translation>
    </message>
</context>
<context>
    <name>slipway::views::BriefView</name>
    <message>
        <source>Launch brief</source>
        <translation>ローンチブリーフ</translation>
    </message>
    <message>
        <source>There is no launch brief yet</source>
        <translation>ローンチブリーフはまだありません</translation>
    </message>
    <message>
        <source>A launch brief says which problem this release solves and for whom, how one will see that it did, what it is expected to carry, what may go wrong, and who may take it back. The checklist answers questions from it, the load test is measured against its forecast, and releases that it depends on count.</source>
        <translation>ローンチブリーフには、このリリースが誰のどの課題を解決するか、その成果をどう確認するか、想定される負荷、起こり得る問題、リリースを取り下げられる人を記します。チェックリストの質問への回答に使われ、負荷テストはその予測と比較され、依存先のリリースも考慮されます。</translation>
    </message>
    <message>
        <source>Write the brief</source>
        <translation>ブリーフを作成</translation>
    </message>
    <message>
        <source>Import Markdown…</source>
        <translation>Markdownをインポート…</translation>
    </message>
    <message>
        <source>Read it from the repository</source>
        <translation>リポジトリから読み込む</translation>
    </message>
    <message>
        <source>Of every release of the project</source>
        <translation>プロジェクトの全リリース用</translation>
    </message>
    <message>
        <source>Of this release</source>
        <translation>このリリース用</translation>
    </message>
    <message>
        <source>%1, written by %2, %3</source>
        <translation>%1、作成者: %2、%3</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>課題</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Success measures</source>
        <translation>成功指標</translation>
    </message>
    <message>
        <source>Acceptance criteria</source>
        <translation>受け入れ基準</translation>
    </message>
    <message>
        <source>Nothing is done against it yet.</source>
        <translation>まだ対策がありません。</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>リスク</translation>
    </message>
    <message>
        <source>Rollback plan</source>
        <translation>ロールバック計画</translation>
    </message>
    <message>
        <source>Who may call the rollback</source>
        <translation>ロールバックを指示できる人</translation>
    </message>
    <message>
        <source>Communications</source>
        <translation>連絡</translation>
    </message>
    <message>
        <source>What the project is for</source>
        <translation>プロジェクトの目的</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>世代</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Time horizon</source>
        <translation>対象期間</translation>
    </message>
    <message>
        <source>Quality bar</source>
        <translation>品質水準</translation>
    </message>
    <message>
        <source>Blast radius</source>
        <translation>影響範囲</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>Requests/s at the peak</source>
        <translation>ピーク時のリクエスト/秒</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Growth a month</source>
        <translation>月間成長率</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>依存先</translation>
    </message>
    <message>
        <source>is not in the workspace</source>
        <translation>ワークスペースにありません</translation>
    </message>
    <message>
        <source>Open %1, %2</source>
        <translation>%1を開く、%2</translation>
    </message>
    <message>
        <source>launched</source>
        <translation>ローンチ済み</translation>
    </message>
</context>
<context>
    <name>slipway::views::BulkWork</name>
    <message>
        <source>Export the checklists into</source>
        <translation>チェックリストのエクスポート先</translation>
    </message>
    <message>
        <source>Exporting checklists</source>
        <translation>チェックリストのエクスポート中</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n checklist(s) into %1.</source>
        <translation>
            <numerusform>チェックリスト%n件を%1に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Scanning repositories</source>
        <translation>リポジトリのスキャン中</translation>
    </message>
    <message numerus="yes">
        <source>Scanned %n release(s).</source>
        <translation>
            <numerusform>リリース%n件をスキャンしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %n release(s) left as they were.</source>
        <translation>
            <numerusform>停止しました。リリース%n件は変更されていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>other work on several releases still runs</source>
        <translation>複数のリリースに対する別の作業がまだ実行中です</translation>
    </message>
    <message>
        <source>wait until it is done, or stop it</source>
        <translation>完了を待つか、停止してください</translation>
    </message>
    <message>
        <source>no releases are chosen</source>
        <translation>リリースが選択されていません</translation>
    </message>
    <message>
        <source>choose some on the board</source>
        <translation>ボードで選択してください</translation>
    </message>
</context>
<context>
    <name>slipway::views::CapacityPanel</name>
    <message>
        <source>Capacity</source>
        <translation>キャパシティ</translation>
    </message>
    <message>
        <source>tested to %1x the forecast, wanted %2x</source>
        <translation>予測の%1倍まで試験済み、目標は%2倍</translation>
    </message>
    <message>
        <source>P95 %1 ms there, target %2 ms</source>
        <translation>その時のP95は%1 ms、目標は%2 ms</translation>
    </message>
    <message>
        <source>%1 requests/s</source>
        <translation>%1リクエスト/秒</translation>
    </message>
    <message>
        <source>Peak of live traffic, last 7 days</source>
        <translation>実トラフィックのピーク（過去7日間）</translation>
    </message>
    <message>
        <source>Highest load tested</source>
        <translation>試験済みの最大負荷</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1に実施</translation>
    </message>
    <message>
        <source>on %1, of another commit than the target</source>
        <translation>%1に実施、対象とは別のコミット</translation>
    </message>
    <message>
        <source>Headroom, tested over live</source>
        <translation>余裕（試験負荷／実負荷）</translation>
    </message>
    <message>
        <source>%1x</source>
        <translation>%1倍</translation>
    </message>
    <message>
        <source>Used up, by the trend of traffic</source>
        <translation>上限到達（トラフィック傾向から）</translation>
    </message>
    <message>
        <source>Used up, by the stated growth</source>
        <translation>上限到達（申告された成長率から）</translation>
    </message>
</context>
<context>
    <name>slipway::views::CharacteristicStrip</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2、%3</translation>
    </message>
</context>
<context>
    <name>slipway::views::ChartPanel</name>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>表をコピー</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1（表）</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1をコピー</translation>
    </message>
    <message>
        <source>Show all of %1</source>
        <translation>%1をすべて表示</translation>
    </message>
</context>
<context>
    <name>slipway::views::ChecklistFilterMenu</name>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>The policy&apos;s order</source>
        <translation>ポリシーの順序</translation>
    </message>
    <message>
        <source>Worst state first</source>
        <translation>状態の悪い順</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>フィルター: %1</translation>
    </message>
    <message>
        <source>Filter and sort the checklist</source>
        <translation>チェックリストのフィルターと並べ替え</translation>
    </message>
    <message>
        <source>Filter and sort the checklist, narrowed by %1</source>
        <translation>チェックリストのフィルターと並べ替え、絞り込み: %1</translation>
    </message>
</context>
<context>
    <name>slipway::views::ChecklistModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>測定</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>必要値</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>エビデンス</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>以前: %1</translation>
    </message>
    <message>
        <source>before: %1, %2</source>
        <translation>以前: %1、%2</translation>
    </message>
    <message>
        <source>%1, %2 pass</source>
        <translation>%1、合格%2</translation>
    </message>
    <message>
        <source>%1, supposed</source>
        <translation>%1、仮定</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1、期限超過</translation>
    </message>
</context>
<context>
    <name>slipway::views::ChecklistPane</name>
    <message>
        <source>No criterion is like that.</source>
        <translation>該当する基準はありません。</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>チェックリスト</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未解決</translation>
    </message>
    <message>
        <source>Blockers</source>
        <translation>ブロッカー</translation>
    </message>
    <message>
        <source>For people to answer</source>
        <translation>人が回答</translation>
    </message>
    <message>
        <source>Search the checklist</source>
        <translation>チェックリストを検索</translation>
    </message>
</context>
<context>
    <name>slipway::views::CommandPalette</name>
    <message>
        <source>Find a project or a release, or run an action</source>
        <translation>プロジェクトやリリースの検索、操作の実行</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>一致項目</translation>
    </message>
    <message>
        <source>%1, not now: %2</source>
        <translation>%1、現在は不可: %2</translation>
    </message>
    <message>
        <source>Nothing is called that</source>
        <translation>該当するものはありません</translation>
    </message>
</context>
<context>
    <name>slipway::views::ComparePane</name>
    <message>
        <source>Better</source>
        <translation>改善</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>悪化</translation>
    </message>
    <message>
        <source>Other number</source>
        <translation>数値の変化</translation>
    </message>
    <message>
        <source>Asked now</source>
        <translation>今回から確認</translation>
    </message>
    <message>
        <source>Not asked any more</source>
        <translation>確認終了</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>質問なし</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 on %2: %3, score %4</source>
        <translation>%1、%2: %3、スコア%4</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>依存先</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What turned</source>
        <translation>変化した項目</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>to</source>
        <translation>終点</translation>
    </message>
    <message>
        <source>%1: release</source>
        <translation>%1: リリース</translation>
    </message>
    <message>
        <source>%1: when</source>
        <translation>%1: 時期</translation>
    </message>
    <message>
        <source>%1: moment</source>
        <translation>%1: 時点</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>date format</comment>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>last review, %1</source>
        <translation>前回のレビュー、%1</translation>
    </message>
    <message>
        <source>when it was added, %1</source>
        <translation>追加時、%1</translation>
    </message>
    <message>
        <source>a week ago, %1</source>
        <translation>1週間前、%1</translation>
    </message>
    <message>
        <source>as of then</source>
        <translation>その時点</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>another moment</source>
        <translation>別の時点</translation>
    </message>
    <message>
        <source>%1  →  %2</source>
        <translation>%1  →  %2</translation>
    </message>
    <message>
        <source>Nothing turned</source>
        <translation>変化なし</translation>
    </message>
</context>
<context>
    <name>slipway::views::ConfigFieldRow</name>
    <message>
        <source>%1 (needed)</source>
        <translation>%1（必須）</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>1行に1件</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Not set: %1</source>
        <translation>未設定: %1</translation>
    </message>
    <message>
        <source>In the configuration: %1</source>
        <translation>設定では: %1</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>例: %1</translation>
    </message>
    <message>
        <source>One a line: %1</source>
        <translation>1行に1つ: %1</translation>
    </message>
</context>
<context>
    <name>slipway::views::CriteriaForm</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Why is it not asked? Needed</source>
        <translation>問わない理由(必須)</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Leave out…</source>
        <translation>除外…</translation>
    </message>
    <message>
        <source>What must be true?</source>
        <translation>何が満たされている必要がありますか?</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>理由を書いてください。</translation>
    </message>
    <message>
        <source>Say how.</source>
        <translation>方法を書いてください。</translation>
    </message>
</context>
<context>
    <name>slipway::views::CriteriaList</name>
    <message>
        <source>Criteria</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1（変更）</translation>
    </message>
    <message>
        <source>%1 (left out)</source>
        <translation>%1(除外)</translation>
    </message>
</context>
<context>
    <name>slipway::views::CriterionFields</name>
    <message>
        <source>As inherited</source>
        <translation>継承値に戻す</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Applies only to some projects</source>
        <translation>一部のプロジェクトにのみ適用</translation>
    </message>
    <message>
        <source>Applies when</source>
        <translation>適用条件</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Characteristic</source>
        <translation>特性</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Evidence may be this old: P7D, PT12H</source>
        <translation>エビデンスの有効期間: P7D, PT12H</translation>
    </message>
    <message>
        <source>Bound to</source>
        <translation>紐づけ先</translation>
    </message>
    <message>
        <source>Owner&apos;s role</source>
        <translation>担当ロール</translation>
    </message>
    <message>
        <source>Why it is asked</source>
        <translation>確認する理由</translation>
    </message>
    <message>
        <source>How to fix it</source>
        <translation>修正方法</translation>
    </message>
    <message>
        <source>Which evidence answers it</source>
        <translation>回答となるエビデンス</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>変更の理由</translation>
    </message>
    <message>
        <source>Reason, needed</source>
        <translation>理由（必須）</translation>
    </message>
    <message>
        <source>Inherited, and not asked here.</source>
        <translation>継承されていますが、ここでは確認しません。</translation>
    </message>
    <message>
        <source>Inherited, and changed here.</source>
        <translation>継承され、ここで変更されています。</translation>
    </message>
    <message>
        <source>Inherited. Changing it here makes an override, which needs a reason.</source>
        <translation>継承されています。ここで変更すると上書きになり、理由が必要です。</translation>
    </message>
</context>
<context>
    <name>slipway::views::DecisionForm</name>
    <message>
        <source>Write down</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Conditions: what must still happen, who sees to it, by when</source>
        <translation>条件: 残りの対応、担当者、期限</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>条件を追加</translation>
    </message>
    <message>
        <source>What must happen</source>
        <translation>必要な対応</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date format</comment>
        <translation>yyyy年M月d日(ddd)</translation>
    </message>
    <message>
        <source>Decided %1, on snapshot %2. Deciding again corrects it.</source>
        <translation>スナップショット%2に対して%1と決定しました。再度決定すると訂正されます。</translation>
    </message>
</context>
<context>
    <name>slipway::views::DecisionsPane</name>
    <message>
        <source>Decide</source>
        <translation>決定する</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>A decision may be stricter than the verdict and never looser. It is kept with the snapshot that it was taken on.</source>
        <translation>決定は判定より厳しくできますが、緩くはできません。決定時のスナップショットとともに保存されます。</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>No meeting has decided about it yet.</source>
        <translation>まだどの会議でも決定されていません。</translation>
    </message>
    <message>
        <source>%1, by %2, open</source>
        <translation>%1、期限%2、未達成</translation>
    </message>
    <message>
        <source>%1, by %2; met, says %3: %4</source>
        <translation>%1、期限%2、達成済み（%3による）: %4</translation>
    </message>
    <message>
        <source>%1, was due %2, overdue</source>
        <translation>%1、期限%2、期限超過</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>It is met</source>
        <translation>達成</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1に実施</translation>
    </message>
    <message>
        <source>on %1, snapshot %2</source>
        <translation>コミット%1、スナップショット%2</translation>
    </message>
</context>
<context>
    <name>slipway::views::DetailPanel</name>
    <message>
        <source>Criterion</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>Choose a criterion to see what it was judged by.</source>
        <translation>基準を選択すると、判定の根拠が表示されます。</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>必要な対応</translation>
    </message>
    <message>
        <source>%1 By evidence, oldest first, needs %2</source>
        <translation>%1 エビデンス別、古い順、必要値: %2</translation>
    </message>
    <message>
        <source>Earlier values</source>
        <translation>以前の値</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>エビデンス</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1(対象: %2)</translation>
    </message>
    <message>
        <source>observed %1</source>
        <translation>観測: %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか%1件</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Why it is asked</source>
        <translation>確認する理由</translation>
    </message>
    <message>
        <source>What answers it</source>
        <translation>回答となるもの</translation>
    </message>
    <message>
        <source>Copy the starter %1</source>
        <translation>ひな形%1をコピー</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1をコピー済み</translation>
    </message>
    <message>
        <source>Attest</source>
        <translation>証明する</translation>
    </message>
    <message>
        <source>Request waiver</source>
        <translation>免除を申請</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>取り下げる</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>メモを追加</translation>
    </message>
    <message>
        <source>Open source</source>
        <translation>ソースを開く</translation>
    </message>
    <message>
        <source>The evidence with where it came from</source>
        <translation>エビデンスとその出所</translation>
    </message>
    <message>
        <source>Nobody is named; the %1 role owns it.</source>
        <translation>担当者は指定されていません。担当ロールは%1です。</translation>
    </message>
    <message>
        <source>%1 sees to it.</source>
        <translation>%1が対応します。</translation>
    </message>
    <message>
        <source>Overdue: %1 was to see to it by %2.</source>
        <translation>期限超過: %1が%2までに対応する予定でした。</translation>
    </message>
    <message>
        <source>%1 sees to it by %2.</source>
        <translation>%1が%2までに対応します。</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>Change owner</source>
        <translation>担当者を変更</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>It applies after all</source>
        <translation>対象に戻す</translation>
    </message>
    <message>
        <source>%1 asks for a waiver until %2</source>
        <translation>%1が%2までの免除を申請</translation>
    </message>
    <message>
        <source>Meanwhile: %1</source>
        <translation>それまでの措置: %1</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>%1, sha256 %2…%3</source>
        <translation>%1、sha256 %2…%3</translation>
    </message>
    <message>
        <source>%1, recorded %2</source>
        <translation>%1、記録 %2</translation>
    </message>
</context>
<context>
    <name>slipway::views::DiscardForm</name>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>It cannot be replayed afterwards. Why is it not needed?</source>
        <translation>破棄すると再処理できません。不要な理由は何ですか。</translation>
    </message>
    <message>
        <source>Discard %1</source>
        <translation>%1を破棄</translation>
    </message>
    <message>
        <source>Say why it is not needed.</source>
        <translation>不要な理由を入力してください。</translation>
    </message>
</context>
<context>
    <name>slipway::views::DropFrame</name>
    <message>
        <source>✔ %1</source>
        <translation>✔ %1</translation>
    </message>
    <message>
        <source>✖ %1</source>
        <translation>✖ %1</translation>
    </message>
</context>
<context>
    <name>slipway::views::EvidenceBar</name>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>すべてのプロジェクト</translation>
    </message>
    <message>
        <source>Kind of evidence</source>
        <translation>エビデンスの種類</translation>
    </message>
    <message>
        <source>Source of evidence</source>
        <translation>エビデンスのソース</translation>
    </message>
    <message>
        <source>How old evidence may be</source>
        <translation>エビデンスの期間</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Last 24 h</source>
        <translation>過去24時間</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>過去%n日間</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter the evidence</source>
        <translation>エビデンスを絞り込む</translation>
    </message>
    <message>
        <source>Words of a fact, a file, a commit, a release or a source</source>
        <translation>ファクト、ファイル、コミット、リリース、ソースの語句</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>すべてのソース</translation>
    </message>
</context>
<context>
    <name>slipway::views::EvidenceDetail</name>
    <message>
        <source>Open</source>
        <translation>未解決</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Evidence in detail</source>
        <translation>エビデンスの詳細</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>エンベロープ</translation>
    </message>
    <message>
        <source>Open what the evidence was read from</source>
        <translation>エビデンスの読み取り元を開く</translation>
    </message>
    <message>
        <source>Copy the evidence as text</source>
        <translation>エビデンスをテキストとしてコピー</translation>
    </message>
    <message>
        <source>Copy the evidence&apos;s facts as a table</source>
        <translation>エビデンスのファクトを表としてコピー</translation>
    </message>
    <message>
        <source>Copy the evidence as JSON</source>
        <translation>エビデンスをJSONとしてコピー</translation>
    </message>
    <message>
        <source>Save the evidence as a file</source>
        <translation>エビデンスをファイルに保存</translation>
    </message>
    <message>
        <source>Save the envelope as a file (Ctrl+S)</source>
        <translation>エンベロープをファイルに保存（Ctrl+S）</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>About %1 %2. Observed %3, came in %4.</source>
        <translation>対象: %1 %2。観測: %3、受信: %4。</translation>
    </message>
    <message numerus="yes">
        <source>%n places were redacted before it was stored: %1.</source>
        <translation>
            <numerusform>保存前に%nか所が伏せられました: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>ファクト</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>出所</translation>
    </message>
    <message>
        <source>The first %1 are shown; saving and copying take all of it.</source>
        <translation>最初の%1を表示しています。保存とコピーは全体が対象です。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Copied as text.</source>
        <translation>テキストとしてコピーしました。</translation>
    </message>
    <message>
        <source>Copied the facts as a table.</source>
        <translation>ファクトを表としてコピーしました。</translation>
    </message>
    <message>
        <source>Copied as JSON.</source>
        <translation>JSONとしてコピーしました。</translation>
    </message>
    <message>
        <source>Save the evidence</source>
        <translation>エビデンスを保存</translation>
    </message>
    <message>
        <source>Envelopes (*.json)</source>
        <translation>エンベロープ (*.json)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1を保存しました。</translation>
    </message>
</context>
<context>
    <name>slipway::views::EvidenceModel</name>
    <message>
        <source>observed %1, came in %2</source>
        <translation>観測: %1、受信: %2</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>観測日時</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>In this release</source>
        <translation>このリリースで</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>ファクト</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起点</translation>
    </message>
</context>
<context>
    <name>slipway::views::EvidencePage</name>
    <message>
        <source>Show the release</source>
        <translation>リリースを表示</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>エビデンス</translation>
    </message>
    <message>
        <source>Open the release that it is about (Enter)</source>
        <translation>対象のリリースを開く（Enter）</translation>
    </message>
    <message>
        <source>Show the release that the evidence is about</source>
        <translation>エビデンスの対象リリースを表示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces</source>
        <translation>
            <numerusform>%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n new above</source>
        <translation>
            <numerusform>%1、上に新着%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, looking on…</source>
        <translation>%1、検索を続行中…</translation>
    </message>
    <message>
        <source>The evidence could not be read</source>
        <translation>エビデンスを読み込めませんでした</translation>
    </message>
    <message>
        <source>What went wrong stands above.</source>
        <translation>問題の内容は上に表示されています。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>Reading the evidence…</source>
        <translation>エビデンスを読み込み中…</translation>
    </message>
    <message>
        <source>No evidence matches</source>
        <translation>一致するエビデンスなし</translation>
    </message>
    <message>
        <source>Change the filters, or clear the search with Escape.</source>
        <translation>フィルターを変更するか、Escキーで検索をクリアしてください。</translation>
    </message>
    <message>
        <source>Nothing has come in yet</source>
        <translation>まだ何も届いていません</translation>
    </message>
    <message>
        <source>Scan a repository, import reports by dropping them on a release, or add a source.</source>
        <translation>リポジトリをスキャンするか、レポートをリリースにドロップしてインポートするか、ソースを追加してください。</translation>
    </message>
</context>
<context>
    <name>slipway::views::EvidencePane</name>
    <message>
        <source>Evidence</source>
        <translation>エビデンス</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces</source>
        <translation>
            <numerusform>%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln pieces</source>
        <translation>
            <numerusform>%Ln件中%1件</numerusform>
        </translation>
    </message>
    <message>
        <source>No evidence matches. Change the filters, or clear the search with Escape.</source>
        <translation>一致するエビデンスがありません。フィルターを変更するか、Escキーで検索をクリアしてください。</translation>
    </message>
    <message>
        <source>Nothing has been observed about this release yet.
Scan the repository, import reports, or add a source.</source>
        <translation>このリリースについてはまだ何も観測されていません。
リポジトリをスキャンするか、レポートをインポートするか、ソースを追加してください。</translation>
    </message>
</context>
<context>
    <name>slipway::views::EvidenceTable</name>
    <message>
        <source>Evidence</source>
        <translation>エビデンス</translation>
    </message>
</context>
<context>
    <name>slipway::views::ExportDialog</name>
    <message>
        <source>Give an SVG or a PNG: a file that ends in .svg or .png.</source>
        <translation>SVGまたはPNG（.svgまたは.pngで終わるファイル）を指定してください。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>Every piece of evidence</source>
        <translation>すべてのエビデンス</translation>
    </message>
    <message>
        <source>What shipping it as it is may cost</source>
        <translation>このまま出荷した場合にかかりうる費用</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>レター</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>ロゴ</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png)</source>
        <translation>画像 (*.svg *.png)</translation>
    </message>
    <message>
        <source>An SVG or a PNG above the title</source>
        <translation>タイトルの上に入るSVGまたはPNG</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>機密区分</translation>
    </message>
    <message>
        <source>A line on every page, such as: Internal</source>
        <translation>各ページに入る1行。例: 社外秘</translation>
    </message>
    <message>
        <source>SSH key</source>
        <translation>SSH鍵</translation>
    </message>
    <message>
        <source>Who observed what, from what, and which criteria rest on it</source>
        <translation>誰が何から何を観測し、どの基準がそれに基づくか</translation>
    </message>
    <message>
        <source>People outside need not read that</source>
        <translation>社外の人が読む必要はありません</translation>
    </message>
    <message>
        <source>Tell also</source>
        <translation>追加で記載</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>One line of at most %1 printable characters.</source>
        <translation>印字可能な文字で最大%1文字の1行。</translation>
    </message>
    <message>
        <source>An attestation that nobody signs proves nothing: choose the file of your SSH key.</source>
        <translation>署名のない証明は何も証明しません。SSH鍵のファイルを選択してください。</translation>
    </message>
</context>
<context>
    <name>slipway::views::ExportRun</name>
    <message>
        <source>Exporting</source>
        <translation>エクスポート中</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>%1をエクスポート中</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1を書き出しました。</translation>
    </message>
    <message>
        <source>Stopped: nothing was written.</source>
        <translation>停止しました。何も書き出していません。</translation>
    </message>
</context>
<context>
    <name>slipway::views::ExposureCard</name>
    <message>
        <source>Rewrite exposure</source>
        <translation>書き直しリスク</translation>
    </message>
    <message>
        <source>%1 in a rewrite, %2 as a retrofit</source>
        <translation>書き直しで%1、後付けで%2</translation>
    </message>
    <message>
        <source>%1 of %2 criteria of %3 are missing, %4% by weight.</source>
        <translation>%3の基準%2件のうち%1件が不足しています（重みで%4%）。</translation>
    </message>
    <message>
        <source>Rewrite exposure: %1. %2</source>
        <translation>書き直しリスク: %1。%2</translation>
    </message>
    <message>
        <source>Source of the amounts: %1. They are changed in the settings.</source>
        <translation>金額の出典: %1。設定で変更できます。</translation>
    </message>
</context>
<context>
    <name>slipway::views::FactChart</name>
    <message>
        <source>Earlier values: %1</source>
        <translation>以前の値: %1</translation>
    </message>
</context>
<context>
    <name>slipway::views::FailedSources</name>
    <message>
        <source>Failed sources</source>
        <translation>失敗したソース</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) failed</source>
        <translation>
            <numerusform>%n件のソースが失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>went well last %1</source>
        <translation>最終成功: %1</translation>
    </message>
    <message>
        <source>never went well</source>
        <translation>成功なし</translation>
    </message>
    <message numerus="yes">
        <source>%n failed tries in a row</source>
        <translation>
            <numerusform>連続失敗%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>it rests</source>
        <translation>休止中</translation>
    </message>
    <message>
        <source>next try %1</source>
        <translation>次回試行: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a source of a project</comment>
        <translation>%2の%1</translation>
    </message>
    <message>
        <source>Collecting…</source>
        <translation>収集中…</translation>
    </message>
    <message>
        <source>Collect now</source>
        <translation>今すぐ収集</translation>
    </message>
    <message>
        <source>Collect %1 now</source>
        <translation>%1を今すぐ収集</translation>
    </message>
    <message>
        <source>Show the source</source>
        <translation>ソースを表示</translation>
    </message>
    <message>
        <source>Show the source %1</source>
        <translation>ソース%1を表示</translation>
    </message>
</context>
<context>
    <name>slipway::views::FileField</name>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>選択: %1</translation>
    </message>
</context>
<context>
    <name>slipway::views::FindingModel</name>
    <message numerus="yes">
        <source>%1, %n findings</source>
        <translation>
            <numerusform>%1、検出事項%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>検出事項</translation>
    </message>
</context>
<context>
    <name>slipway::views::FindingTable</name>
    <message>
        <source>Findings by rule</source>
        <translation>ルール別の検出事項</translation>
    </message>
</context>
<context>
    <name>slipway::views::FindingView</name>
    <message>
        <source>Open at line</source>
        <translation>該当行を開く</translation>
    </message>
    <message>
        <source>Copy path:line</source>
        <translation>パス:行をコピー</translation>
    </message>
    <message>
        <source>Filter the findings</source>
        <translation>検出事項を絞り込む</translation>
    </message>
    <message>
        <source>Words of the rule, the path or the message</source>
        <translation>ルール、パス、メッセージの語句</translation>
    </message>
    <message>
        <source>Which levels</source>
        <translation>表示するレベル</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>すべてのレベル</translation>
    </message>
    <message>
        <source>%1 and worse</source>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>Open the finding at its line</source>
        <translation>検出事項を該当行で開く</translation>
    </message>
    <message>
        <source>Copy the finding&apos;s path and line</source>
        <translation>検出事項のパスと行をコピー</translation>
    </message>
    <message>
        <source>Open it in the editor (L or Enter)</source>
        <translation>エディターで開く（LまたはEnter）</translation>
    </message>
    <message>
        <source>Copy where it is (Ctrl+Shift+C)</source>
        <translation>場所をコピー（Ctrl+Shift+C）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln findings</source>
        <translation>
            <numerusform>検出事項%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln findings</source>
        <translation>
            <numerusform>検出事項%Ln件中%1件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found that has a place.</source>
        <translation>場所を示す検出事項はありません。</translation>
    </message>
    <message>
        <source>No finding matches. Change the filter, or clear it with Escape.</source>
        <translation>一致する検出事項がありません。フィルターを変更するか、Escキーでクリアしてください。</translation>
    </message>
    <message>
        <source>Copied %1.</source>
        <translation>%1をコピーしました。</translation>
    </message>
</context>
<context>
    <name>slipway::views::FoldedSettings</name>
    <message>
        <source>More settings</source>
        <translation>その他の設定</translation>
    </message>
    <message>
        <source>More settings, expanded</source>
        <translation>その他の設定、展開</translation>
    </message>
    <message>
        <source>More settings, collapsed</source>
        <translation>その他の設定、折りたたみ</translation>
    </message>
</context>
<context>
    <name>slipway::views::GuideResult</name>
    <message>
        <source>Open the release</source>
        <translation>リリースを開く</translation>
    </message>
    <message>
        <source>Let evidence come by itself…</source>
        <translation>エビデンスを自動で取り込む…</translation>
    </message>
    <message>
        <source>Add a source: a plugin or report files that are read again and again</source>
        <translation>ソースを追加: プラグイン、または繰り返し読み込むレポートファイル</translation>
    </message>
    <message>
        <source>Add another project</source>
        <translation>別のプロジェクトを追加</translation>
    </message>
    <message>
        <source>%1 %2 was read</source>
        <translation>%1 %2の読み込み完了</translation>
    </message>
    <message>
        <source>%1 of %2 criteria pass by the evidence of the repository alone. Judged by %3 %4.</source>
        <translation>リポジトリのエビデンスだけで、%2件中%1件の基準が合格です。%3 %4で判定しました。</translation>
    </message>
    <message>
        <source>Nothing stands between it and Go.</source>
        <translation>Goを妨げるものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>The first %n of %1 step(s) to Go</source>
        <translation>
            <numerusform>Goまでの%1ステップのうち最初の%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::views::HistoryPane</name>
    <message>
        <source>Criterion</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>経緯</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Which events</source>
        <translation>表示するイベント</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>What happened. Enter shows everything as it was then.</source>
        <translation>経緯です。Enterキーで当時の状態を表示します。</translation>
    </message>
    <message>
        <source>Turned since the last review, %1</source>
        <translation>前回のレビュー（%1）以降の変化</translation>
    </message>
    <message>
        <source>Turned since %1</source>
        <translation>%1以降の変化</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Nothing turned</source>
        <translation>変化なし</translation>
    </message>
    <message>
        <source>Nothing of that kind happened yet</source>
        <translation>該当するイベントはまだありません</translation>
    </message>
</context>
<context>
    <name>slipway::views::ImpactTable</name>
    <message>
        <source>Releases that change</source>
        <translation>変わるリリース</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>リリース</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>判定ポリシー</translation>
    </message>
    <message>
        <source>Criteria that turn</source>
        <translation>状態が変わる基準</translation>
    </message>
</context>
<context>
    <name>slipway::views::InboxHeader</name>
    <message>
        <source>Open</source>
        <translation>未解決</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Those that wait for somebody</source>
        <translation>誰かの対応を待っているもの</translation>
    </message>
    <message>
        <source>Also those that were replayed or discarded</source>
        <translation>再処理または破棄されたものも表示</translation>
    </message>
    <message>
        <source>Filter the inbox</source>
        <translation>受信箱を絞り込む</translation>
    </message>
    <message>
        <source>Words of the reason, the source or the project</source>
        <translation>理由、ソース、プロジェクトの語句</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>受信箱</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2の%1</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>拒否: %1</translation>
    </message>
</context>
<context>
    <name>slipway::views::InboxModel</name>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>%1, first %2</source>
        <translation>%1、初回%2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>試行回数</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
</context>
<context>
    <name>slipway::views::InboxPage</name>
    <message>
        <source>Inbox</source>
        <translation>受信箱</translation>
    </message>
</context>
<context>
    <name>slipway::views::InboxTable</name>
    <message>
        <source>Refused evidence</source>
        <translation>拒否されたエビデンス</translation>
    </message>
</context>
<context>
    <name>slipway::views::InlineMessage</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>slipway::views::KindChooser</name>
    <message>
        <source>%1, %2 on the command line</source>
        <translation>%1、コマンドラインでは%2</translation>
    </message>
</context>
<context>
    <name>slipway::views::LaunchFields</name>
    <message>
        <source>Launch at</source>
        <translation>ローンチ</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy HH:mm</source>
        <comment>date format</comment>
        <translation>yyyy年M月d日(ddd) HH:mm</translation>
    </message>
    <message>
        <source>Launch time</source>
        <translation>ローンチ時刻</translation>
    </message>
    <message>
        <source>Time zone of the launch</source>
        <translation>ローンチのタイムゾーン</translation>
    </message>
    <message>
        <source>here %1</source>
        <translation>こちらでは%1</translation>
    </message>
    <message>
        <source>no launch time</source>
        <translation>ローンチ日時なし</translation>
    </message>
    <message>
        <source>no time zone is called so</source>
        <translation>その名前のタイムゾーンはありません</translation>
    </message>
    <message>
        <source>choose one of the list, such as Europe/Berlin or UTC</source>
        <translation>Asia/Tokyo や UTC など、一覧から選んでください</translation>
    </message>
    <message>
        <source>that time does not exist there: the clocks go forward</source>
        <translation>その時刻は存在しません(夏時間への切り替え)</translation>
    </message>
    <message>
        <source>choose an earlier or later one</source>
        <translation>前後の時刻を選んでください</translation>
    </message>
</context>
<context>
    <name>slipway::views::LaunchPanel</name>
    <message>
        <source>Stage</source>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>Launched %1, bakes until %2.</source>
        <translation>%1にローンチ、%2まで経過観察。</translation>
    </message>
    <message>
        <source>Blast radius: %1.</source>
        <translation>影響範囲：%1。</translation>
    </message>
    <message>
        <source>Show the criterion %1</source>
        <translation>基準%1を表示</translation>
    </message>
    <message>
        <source>Promote to %1</source>
        <translation>%1へ昇格</translation>
    </message>
    <message>
        <source>Who is hurt if it fails</source>
        <translation>失敗時に影響を受ける人</translation>
    </message>
    <message>
        <source>Canary steps</source>
        <translation>カナリアの段階</translation>
    </message>
    <message>
        <source>1%, 10%, 50%, 100%</source>
        <translation>1%, 10%, 50%, 100%</translation>
    </message>
    <message>
        <source>Why now (may be empty)</source>
        <translation>今行う理由（空欄可）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Record that it gets %1 of the traffic</source>
        <translation>トラフィックの%1を受けることを記録</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>発生した問題</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>ロールバック</translation>
    </message>
    <message>
        <source>Promoted to %1.</source>
        <translation>%1へ昇格しました。</translation>
    </message>
    <message>
        <source>It gets %1 of the traffic.</source>
        <translation>トラフィックの%1を受けています。</translation>
    </message>
    <message>
        <source>Rolled back from %1.</source>
        <translation>%1からロールバックしました。</translation>
    </message>
</context>
<context>
    <name>slipway::views::LetterPanel</name>
    <message>
        <source>Replay</source>
        <translation>再処理</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>破棄…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Refused letter</source>
        <translation>不達レター</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>ペイロード</translation>
    </message>
    <message>
        <source>Try again to accept it (R)</source>
        <translation>受け入れを再試行 (R)</translation>
    </message>
    <message>
        <source>Close it without accepting it (Del)</source>
        <translation>受け入れずに閉じる (Del)</translation>
    </message>
    <message>
        <source>Copy what was chosen (Ctrl+C)</source>
        <translation>選択内容をコピー (Ctrl+C)</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>%1を選択中</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>場所：%1</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>必要な対応</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>出所</translation>
    </message>
    <message>
        <source>%1, for no project that is named</source>
        <translation>%1、プロジェクトの指定なし</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1、対象：%2</translation>
    </message>
    <message>
        <source>came %1</source>
        <translation>%1に受信</translation>
    </message>
    <message>
        <source>%1 tries, first %2, last %3</source>
        <translation>%1回試行、初回%2、最終%3</translation>
    </message>
    <message>
        <source>What happened to it</source>
        <translation>経緯</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <translation>以前の%1件</translation>
    </message>
    <message>
        <source>%1: %2 by %3</source>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>slipway dead-letters show %1 prints all of it</source>
        <translation>slipway dead-letters show %1 で全体を出力</translation>
    </message>
    <message>
        <source>Payload, %1, secrets redacted</source>
        <translation>ペイロード、%1、機密は伏せ字</translation>
    </message>
    <message>
        <source>Payload, the first %1 of %2; %3</source>
        <translation>ペイロード、%2のうち先頭%1、%3</translation>
    </message>
</context>
<context>
    <name>slipway::views::LetterRun</name>
    <message>
        <source>Replaying</source>
        <translation>再処理中</translation>
    </message>
    <message>
        <source>Discarding</source>
        <translation>破棄中</translation>
    </message>
    <message>
        <source>Discard what was refused</source>
        <translation>拒否されたものを破棄</translation>
    </message>
</context>
<context>
    <name>slipway::views::MainWindow</name>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
</context>
<context>
    <name>slipway::views::Meeting</name>
    <message>
        <source>Decided %1, on snapshot %2.</source>
        <translation>スナップショット%2に基づき%1と決定しました。</translation>
    </message>
</context>
<context>
    <name>slipway::views::MeetingBar</name>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Export minutes</source>
        <translation>議事録を書き出す</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Close the review</source>
        <translation>レビューを終了</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>←</source>
        <translation>←</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>→</source>
        <translation>→</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>slipway::views::MeetingForm</name>
    <message>
        <source>Write down (Ctrl+Enter)</source>
        <translation>記録 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Conditions: what must still happen, who sees to it, by when</source>
        <translation>条件: 残りの対応、担当者、期限</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>条件を追加</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>キャンセル (Esc)</translation>
    </message>
    <message>
        <source>%1 for %2 %3</source>
        <translation>%2 %3の決定：%1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>%1へのメモ</translation>
    </message>
    <message>
        <source>It is kept in the minutes</source>
        <translation>議事録に残ります</translation>
    </message>
    <message>
        <source>What must happen</source>
        <translation>必要な対応</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date format</comment>
        <translation>yyyy年M月d日(ddd)</translation>
    </message>
</context>
<context>
    <name>slipway::views::MeetingHost</name>
    <message>
        <source>Export the minutes</source>
        <translation>議事録を書き出す</translation>
    </message>
    <message>
        <source>Decide Go</source>
        <translation>Goと決定</translation>
    </message>
    <message>
        <source>Decide Conditional</source>
        <translation>条件付きと決定</translation>
    </message>
    <message>
        <source>Decide No-go</source>
        <translation>No-goと決定</translation>
    </message>
    <message>
        <source>Previous release</source>
        <translation>前のリリース</translation>
    </message>
    <message>
        <source>Next release, at last the summary</source>
        <translation>次のリリース、最後はまとめ</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>メモを書く</translation>
    </message>
    <message>
        <source>Stop or start the clock</source>
        <translation>タイマーを停止または開始</translation>
    </message>
    <message>
        <source>What turned since the last review</source>
        <translation>前回のレビューからの変化</translation>
    </message>
    <message>
        <source>Path to Go</source>
        <translation>Goへの道筋</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>議題</translation>
    </message>
    <message>
        <source>Lines further down</source>
        <translation>下の行へ</translation>
    </message>
    <message>
        <source>Lines further up</source>
        <translation>上の行へ</translation>
    </message>
    <message>
        <source>Show the release as it is now</source>
        <translation>リリースの現在の状態を表示</translation>
    </message>
    <message>
        <source>Presenter view</source>
        <translation>発表者ビュー</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Close the review, at the summary</source>
        <translation>レビューを終了（まとめの画面で）</translation>
    </message>
    <message>
        <source>Close what is open, then leave</source>
        <translation>開いているものを閉じてから退出</translation>
    </message>
    <message>
        <source>Launch review</source>
        <translation>ローンチレビュー</translation>
    </message>
    <message>
        <source>PDF files (*.pdf);;Markdown files (*.md)</source>
        <translation>PDF ファイル (*.pdf);;Markdown ファイル (*.md)</translation>
    </message>
    <message>
        <source>Not decided: %1 of %2.</source>
        <translation>未決定: %2 件中 %1 件。</translation>
    </message>
    <message>
        <source>Something was typed and is not written down: M shows the note, a decision&apos;s key its reason.</source>
        <translation>入力されたまま記録されていないものがあります。M でメモ、決定のキーでその理由を表示します。</translation>
    </message>
    <message>
        <source>%1 X again closes the review for good; Esc goes back.</source>
        <translation>%1 もう一度 X でレビューを完全に終了、Esc で戻ります。</translation>
    </message>
</context>
<context>
    <name>slipway::views::MeetingTop</name>
    <message>
        <source>%1. %2. It is %3.</source>
        <translation>%1。%2。現在%3です。</translation>
    </message>
</context>
<context>
    <name>slipway::views::MeetingWindow</name>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Launch review</source>
        <translation>ローンチレビュー</translation>
    </message>
    <message>
        <source>Things changed since this was shown.</source>
        <translation>表示後に変更がありました。</translation>
    </message>
    <message>
        <source>Show it as it is now</source>
        <translation>現在の状態を表示</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1を書き出しました。</translation>
    </message>
    <message>
        <source>Opening the review…</source>
        <translation>レビューを開いています…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>議題</translation>
    </message>
    <message>
        <source>the whole review</source>
        <translation>レビュー全体</translation>
    </message>
    <message>
        <source>The note is in the minutes.</source>
        <translation>メモは議事録に記録されました。</translation>
    </message>
    <message>
        <source>What was typed is kept, and not written down yet: the same key shows it again.</source>
        <translation>入力内容は保持されていますが、まだ記録されていません。同じキーで再表示します。</translation>
    </message>
</context>
<context>
    <name>slipway::views::MentionsPage</name>
    <message>
        <source>Show those seen already</source>
        <translation>確認済みも表示</translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation>確認済みにする</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>メンション</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>リリース</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>Open the release</source>
        <translation>リリースを開く</translation>
    </message>
    <message>
        <source>✔ seen</source>
        <translation>✔ 確認済み</translation>
    </message>
    <message>
        <source>● new</source>
        <translation>● 新規</translation>
    </message>
    <message>
        <source>the whole release</source>
        <translation>リリース全体</translation>
    </message>
    <message>
        <source>No unseen note mentions you. Others write @%1 in a note to show it here.</source>
        <translation>あなたへのメンションを含む未確認のメモはありません。ほかの人がメモに@%1と書くと、ここに表示されます。</translation>
    </message>
    <message>
        <source>Mentions, %1 unseen</source>
        <translation>メンション、未確認%1件</translation>
    </message>
    <message>
        <source>Seen.</source>
        <translation>確認済みにしました。</translation>
    </message>
    <message>
        <source>Mark a note as seen</source>
        <translation>メモを確認済みにする</translation>
    </message>
</context>
<context>
    <name>slipway::views::NamedItems</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Add to: %1</source>
        <translation>追加先：%1</translation>
    </message>
    <message>
        <source>Remove from: %1</source>
        <translation>削除元：%1</translation>
    </message>
    <message>
        <source>Inherited</source>
        <translation>継承</translation>
    </message>
    <message>
        <source>New parameter</source>
        <translation>新しいパラメーター</translation>
    </message>
</context>
<context>
    <name>slipway::views::Navigator</name>
    <message>
        <source>Inbox</source>
        <translation>受信箱</translation>
    </message>
    <message>
        <source>Inbox, %1 refused</source>
        <translation>受信箱、拒否%1件</translation>
    </message>
</context>
<context>
    <name>slipway::views::NewWorkspaceField</name>
    <message>
        <source>Workspace file</source>
        <translation>ワークスペースファイル</translation>
    </message>
    <message>
        <source>One file that will hold everything</source>
        <translation>すべてを保存する1つのファイル</translation>
    </message>
    <message>
        <source>Elsewhere…</source>
        <translation>別の場所…</translation>
    </message>
    <message>
        <source>Create a workspace</source>
        <translation>ワークスペースを作成</translation>
    </message>
    <message>
        <source>Slipway workspaces (*.slipway)</source>
        <translation>Slipwayワークスペース (*.slipway)</translation>
    </message>
</context>
<context>
    <name>slipway::views::NotesPane</name>
    <message>
        <source>Write note</source>
        <translation>メモを書く</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>Say something; @name shows it to name</source>
        <translation>メモを入力（@nameでnameに表示）</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Nobody has written a note yet.</source>
        <translation>まだメモはありません。</translation>
    </message>
    <message>
        <source>About the whole release</source>
        <translation>リリース全体について</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>slipway::views::NoticesGroup</name>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>通知オフの開始</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>トレイで動作を続ける</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>通知オフの時間帯</translation>
    </message>
    <message>
        <source>Nothing pops up then; the list of notices still fills.</source>
        <translation>この間はポップアップが出ません。通知の一覧には引き続き追加されます。</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>ウィンドウを閉じたとき</translation>
    </message>
    <message>
        <source>Sources go on being collected while it stays in the tray.</source>
        <translation>トレイにある間もソースの収集は続きます。</translation>
    </message>
    <message>
        <source>Launch within 24 hours</source>
        <translation>24時間以内のローンチ</translation>
    </message>
    <message>
        <source>Of a release that is not Go.</source>
        <translation>Goでないリリースが対象です。</translation>
    </message>
    <message>
        <source>Verdict turned</source>
        <translation>判定の変化</translation>
    </message>
    <message>
        <source>For better or worse, while Slipway runs.</source>
        <translation>Slipwayの動作中に、良くなったときも悪くなったときも。</translation>
    </message>
    <message>
        <source>Sign-off asked</source>
        <translation>承認の依頼</translation>
    </message>
    <message>
        <source>Of one of your roles, once a release could launch.</source>
        <translation>リリースがローンチ可能になったとき、あなたの役割が対象です。</translation>
    </message>
    <message>
        <source>Waiver ends</source>
        <translation>免除の終了</translation>
    </message>
    <message>
        <source>Within 48 hours, of a release that is not out.</source>
        <translation>48時間以内、未公開のリリースが対象です。</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>メンション</translation>
    </message>
    <message>
        <source>Somebody named you in a note.</source>
        <translation>だれかがメモであなたの名前を挙げました。</translation>
    </message>
    <message>
        <source>Source failing</source>
        <translation>ソースの失敗</translation>
    </message>
    <message>
        <source>It failed three times in a row.</source>
        <translation>3回続けて失敗しました。</translation>
    </message>
    <message>
        <source>Tell me</source>
        <translation>通知する</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>通知オフの終了</translation>
    </message>
    <message>
        <source>to</source>
        <comment>quiet from 22:00 to 07:00</comment>
        <translation>～</translation>
    </message>
</context>
<context>
    <name>slipway::views::NoticesPage</name>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Notices, newest first</source>
        <translation>通知（新しい順）</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>すべて既読にする</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Nothing to tell</source>
        <translation>報告事項なし</translation>
    </message>
    <message>
        <source>Launches that come near, verdicts that turn, sign-offs, waivers that end,
mentions and failing sources are told here. Choose which in the settings.</source>
        <translation>近づくローンチ、判定の変化、承認、終了する免除、
メンション、ソースの失敗がここに通知されます。どれを通知するかは設定で選べます。</translation>
    </message>
    <message>
        <source>Choose what to be told…</source>
        <translation>通知内容を選択…</translation>
    </message>
    <message>
        <source>● new</source>
        <translation>● 新規</translation>
    </message>
    <message>
        <source>read</source>
        <translation>既読</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新規%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Notices, %n new</source>
        <translation>
            <numerusform>通知、新規%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::views::OriginList</name>
    <message>
        <source>Read from</source>
        <translation>読み込み元</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>SHA-256 when it was read</source>
        <translation>読み込み時のSHA-256</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>出所</translation>
    </message>
    <message>
        <source>the file is no longer there</source>
        <translation>ファイルはもうありません</translation>
    </message>
    <message>
        <source>its facts stay; import it again if it moved</source>
        <translation>ファクトは残ります。移動した場合は再度インポートしてください</translation>
    </message>
    <message>
        <source>there is no file to open</source>
        <translation>開くファイルがありません</translation>
    </message>
    <message>
        <source>the file has changed since it was read</source>
        <translation>読み込み後にファイルが変更されました</translation>
    </message>
    <message>
        <source>what you see there is not what the facts were read from</source>
        <translation>そこに見える内容は、ファクトの読み込み元とは異なります</translation>
    </message>
</context>
<context>
    <name>slipway::views::OverviewPane</name>
    <message>
        <source>Score and verdict</source>
        <translation>スコアと判定</translation>
    </message>
</context>
<context>
    <name>slipway::views::PaperView</name>
    <message>
        <source>No pages</source>
        <translation>ページがありません</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2 ページ</translation>
    </message>
</context>
<context>
    <name>slipway::views::PersonGroup</name>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Quality, Security</source>
        <translation>Quality, Security</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Who attests, signs and decides. Others mention you by it. Empty: your account&apos;s name.</source>
        <translation>証明、承認、決定を行う人の名前です。ほかの人はこの名前であなたにメンションします。空欄の場合はアカウント名です。</translation>
    </message>
    <message>
        <source>Sign-off roles</source>
        <translation>承認の役割</translation>
    </message>
    <message>
        <source>You are told when a release waits for one of them. Separate them by commas.</source>
        <translation>リリースがいずれかの役割を待っているときに通知されます。カンマで区切ってください。</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>エディター</translation>
    </message>
    <message>
        <source>What opens a file of a finding: %f is the file, %l the line. Empty: what the system opens it with.</source>
        <translation>検出事項のファイルを開くプログラムです。%fはファイル、%lは行です。空欄の場合はシステムの既定で開きます。</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>Open a file of two lines at its second line</source>
        <translation>2行のファイルを2行目で開く</translation>
    </message>
    <message>
        <source>What you say from now on is by %1.</source>
        <translation>今後の発言は%1の名前になります。</translation>
    </message>
    <message>
        <source>The editor was started with a file that says so.</source>
        <translation>その旨を記したファイルでエディターを起動しました。</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>署名鍵</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Add to the workspace</source>
        <translation>ワークスペースに追加</translation>
    </message>
    <message>
        <source>Make its public key known: from then on what you sign off needs a signature by it</source>
        <translation>公開鍵を知らせます。以後、あなたの承認にはこの鍵による署名が必要です</translation>
    </message>
    <message>
        <source>Choose an SSH key</source>
        <translation>SSH 鍵を選択</translation>
    </message>
    <message>
        <source>What %1 signs off needs a signature by that key from now on.</source>
        <translation>今後、%1 の承認にはこの鍵による署名が必要です。</translation>
    </message>
    <message>
        <source>The file of your SSH key. Sign-offs are signed with it in workspaces that know it, so that a printed checklist proves them.</source>
        <translation>あなたの SSH 鍵のファイルです。鍵を登録したワークスペースでは承認がこの鍵で署名され、印刷したチェックリストがそれを証明します。</translation>
    </message>
</context>
<context>
    <name>slipway::views::PlaceOpener</name>
    <message>
        <source>Opened %1, line %2.</source>
        <translation>%1の%2行目を開きました。</translation>
    </message>
    <message>
        <source>Opened %1.</source>
        <translation>%1を開きました。</translation>
    </message>
    <message>
        <source>nothing here opens it</source>
        <translation>これを開けるプログラムがありません</translation>
    </message>
    <message>
        <source>name a program in the setting editor/command</source>
        <translation>設定editor/commandでプログラムを指定してください</translation>
    </message>
    <message>
        <source>copy the address instead</source>
        <translation>代わりにアドレスをコピーしてください</translation>
    </message>
</context>
<context>
    <name>slipway::views::PoliciesModel</name>
    <message>
        <source>Unreadable</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>Shipped only</source>
        <translation>同梱のみ</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>適用中</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n件のプロジェクト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n release(s)</source>
        <translation>
            <numerusform>リリース%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>判定対象</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>採用日時</translation>
    </message>
</context>
<context>
    <name>slipway::views::PoliciesPage</name>
    <message>
        <source>New policy</source>
        <translation>新しいポリシー</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>ファイルから…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未解決</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Show what the policy would change</source>
        <translation>ポリシーによる変化を表示</translation>
    </message>
    <message>
        <source>Adopt the policy</source>
        <translation>ポリシーを採用</translation>
    </message>
    <message>
        <source>Undo a change of the policy</source>
        <translation>ポリシーの変更を元に戻す</translation>
    </message>
    <message>
        <source>Redo a change of the policy</source>
        <translation>ポリシーの変更をやり直す</translation>
    </message>
    <message>
        <source>Open a policy</source>
        <translation>ポリシーを開く</translation>
    </message>
    <message>
        <source>Policies (*.json)</source>
        <translation>ポリシー (*.json)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>%1 in force</source>
        <translation>%1件適用中</translation>
    </message>
    <message>
        <source>Policies, %1 in force</source>
        <translation>ポリシー、%1件適用中</translation>
    </message>
</context>
<context>
    <name>slipway::views::PoliciesTable</name>
    <message>
        <source>Policies</source>
        <translation>ポリシー</translation>
    </message>
</context>
<context>
    <name>slipway::views::PolicyAdoption</name>
    <message>
        <source>%1 %2 is in force with other content</source>
        <translation>%1 %2は別の内容で有効になっています</translation>
    </message>
    <message>
        <source>give the changed policy another version</source>
        <translation>変更したポリシーには別のバージョンを付けてください</translation>
    </message>
    <message>
        <source>%1 Adopt %2 %3?</source>
        <translation>%1 %2 %3を採用しますか?</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>%1 is adopted.</source>
        <translation>%1を採用しました。</translation>
    </message>
    <message>
        <source>Adopt %1</source>
        <translation>%1を採用</translation>
    </message>
</context>
<context>
    <name>slipway::views::PolicyEditor</name>
    <message>
        <source>Policy editor</source>
        <translation>ポリシーエディター</translation>
    </message>
    <message>
        <source>Your draft from before is shown.</source>
        <translation>以前の下書きを表示しています。</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>This is not adopted. It stays here as a draft.</source>
        <translation>これは採用されていません。下書きとしてここに残ります。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Export the policy</source>
        <translation>ポリシーをエクスポート</translation>
    </message>
    <message>
        <source>Policies (*.json)</source>
        <translation>ポリシー (*.json)</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>%1にエクスポートしました。</translation>
    </message>
</context>
<context>
    <name>slipway::views::PolicyEditorHeader</name>
    <message>
        <source>Policies /</source>
        <translation>ポリシー /</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>変更を破棄</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>変化の予測</translation>
    </message>
    <message>
        <source>Adopt…</source>
        <translation>採用…</translation>
    </message>
    <message>
        <source>Back to the policies</source>
        <translation>ポリシー一覧に戻る</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>In order, not adopted</source>
        <translation>問題なし、未採用</translation>
    </message>
    <message>
        <source>%1 criteria</source>
        <translation>基準%1件</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>エラー：%1</translation>
    </message>
    <message>
        <source>%1 errors; first: %2</source>
        <translation>エラー%1件、最初：%2</translation>
    </message>
    <message>
        <source>Weighing…</source>
        <translation>評価中…</translation>
    </message>
</context>
<context>
    <name>slipway::views::PolicyForm</name>
    <message>
        <source>Parameters: thresholds that a project may set</source>
        <translation>パラメーター: プロジェクトが設定できるしきい値</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Gates: what a release needs to reach a stage</source>
        <translation>ゲート: リリースがステージに到達するための条件</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Sign-offs</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Policy in fields</source>
        <translation>フィールド表示のポリシー</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>Thresholds and gates</source>
        <translation>しきい値とゲート</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
</context>
<context>
    <name>slipway::views::PolicyHead</name>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Extends the policy</source>
        <translation>拡張元のポリシー</translation>
    </message>
    <message>
        <source>Judges projects of these kinds, by commas</source>
        <translation>判定するプロジェクトの種類(コンマ区切り)</translation>
    </message>
    <message>
        <source>Sign-off roles, by commas</source>
        <translation>承認の役割(コンマ区切り)</translation>
    </message>
    <message>
        <source>Reason for other roles than inherited</source>
        <translation>継承と異なる役割にする理由</translation>
    </message>
    <message>
        <source>Tightens the verdict: stale-major, unknown-major</source>
        <translation>判定を厳しくする: stale-major, unknown-major</translation>
    </message>
    <message>
        <source>Inherited: %1</source>
        <translation>継承: %1</translation>
    </message>
</context>
<context>
    <name>slipway::views::PresenterView</name>
    <message>
        <source>Release</source>
        <translation>リリース</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>議題</translation>
    </message>
    <message>
        <source>Path to Go</source>
        <translation>Goへの道筋</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Attendee</source>
        <translation>出席者</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>There</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>出席者</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>議事録</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>発表者ビュー</translation>
    </message>
    <message>
        <source>Somebody else who is there: name, role</source>
        <translation>ほかの出席者: 名前, 役割</translation>
    </message>
    <message>
        <source>Somebody else who is there</source>
        <translation>ほかの出席者</translation>
    </message>
    <message>
        <source>A note for the minutes</source>
        <translation>議事録用のメモ</translation>
    </message>
    <message>
        <source>Write the note down</source>
        <translation>メモを記録</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1/%2分</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>%1、一時停止中</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>まとめ</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>次: %1</translation>
    </message>
    <message>
        <source>Next: the summary</source>
        <translation>次: まとめ</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>残っている作業はありません。</translation>
    </message>
    <message>
        <source>✔ there</source>
        <translation>✔ 出席</translation>
    </message>
    <message>
        <source>○ Enter: is there</source>
        <translation>○ Enter: 出席にする</translation>
    </message>
</context>
<context>
    <name>slipway::views::PrintPreview</name>
    <message>
        <source>Print: %1</source>
        <translation>印刷: %1</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>レター</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>幅に合わせる</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>ページを組んでいます…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>no printer is set up on this machine</source>
        <translation>このコンピューターにはプリンターが設定されていません</translation>
    </message>
    <message>
        <source>export the PDF instead, and print it elsewhere</source>
        <translation>代わりに PDF を書き出し、別の場所で印刷してください</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>プリンターに送りました。</translation>
    </message>
</context>
<context>
    <name>slipway::views::ProgressStrip</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>slipway::views::ProjectHeader</name>
    <message>
        <source>Stage: %1</source>
        <translation>ステージ: %1</translation>
    </message>
    <message>
        <source>%1 of: %2</source>
        <translation>%2のうち%1</translation>
    </message>
    <message>
        <source>Proof of concept</source>
        <translation>概念実証</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>決定する</translation>
    </message>
    <message>
        <source>Board /</source>
        <translation>ボード /</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>PDFをエクスポート</translation>
    </message>
    <message>
        <source>Back to the board</source>
        <translation>ボードに戻る</translation>
    </message>
    <message>
        <source>It answers a question, and is not promoted to production.</source>
        <translation>これは問いに答えるためのもので、本番には昇格しません。</translation>
    </message>
    <message>
        <source>Decide about the release</source>
        <translation>リリースについて決定</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Promote…</source>
        <translation>昇格…</translation>
    </message>
    <message>
        <source>Promote to %1</source>
        <translation>%1へ昇格</translation>
    </message>
    <message>
        <source>%1: how it runs</source>
        <translation>%1: 稼働状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Change target and launch</source>
        <translation>対象とローンチを変更</translation>
    </message>
    <message>
        <source>Move the release to another commit, branch or tag, or to another launch time</source>
        <translation>リリースを別のコミット、ブランチ、タグ、または別のローンチ日時に移す</translation>
    </message>
    <message>
        <source>launch %1</source>
        <translation>ローンチ %1</translation>
    </message>
    <message>
        <source>Export as PDF (Ctrl+E), or in another format or language (Ctrl+Alt+E)</source>
        <translation>PDFでエクスポート (Ctrl+E)、または別の形式や言語で (Ctrl+Alt+E)</translation>
    </message>
</context>
<context>
    <name>slipway::views::ProjectPage</name>
    <message>
        <source>Attested until %1.</source>
        <translation>%1まで証明しました。</translation>
    </message>
    <message>
        <source>Attest: %1</source>
        <translation>証明: %1</translation>
    </message>
    <message>
        <source>Waived until %1.</source>
        <translation>%1まで免除しました。</translation>
    </message>
    <message>
        <source>Waive: %1</source>
        <translation>免除: %1</translation>
    </message>
    <message>
        <source>A waiver until %1 is asked for. It waives nothing until another person approves it.</source>
        <translation>%1までの免除を申請しました。別の人が承認するまで、何も免除されません。</translation>
    </message>
    <message>
        <source>Ask for a waiver: %1</source>
        <translation>免除を申請: %1</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>取り消しました。</translation>
    </message>
    <message>
        <source>Take the waiver back: %1</source>
        <translation>免除を取り消す: %1</translation>
    </message>
    <message>
        <source>Take the answer back: %1</source>
        <translation>回答を取り消す: %1</translation>
    </message>
    <message>
        <source>It applies again.</source>
        <translation>再び適用されます。</translation>
    </message>
    <message>
        <source>It applies after all: %1</source>
        <translation>やはり適用する: %1</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>リリース</translation>
    </message>
    <message>
        <source>Scanning the repository</source>
        <translation>リポジトリをスキャン中</translation>
    </message>
    <message>
        <source>Reading the release…</source>
        <translation>リリースを読み込み中…</translation>
    </message>
    <message>
        <source>The release could not be read.</source>
        <translation>リリースを読み込めませんでした。</translation>
    </message>
    <message>
        <source>Scanned %1: %2 facts, %3 findings.</source>
        <translation>%1をスキャンしました: ファクト%2件、検出事項%3件。</translation>
    </message>
    <message>
        <source>only evidence answers this criterion</source>
        <translation>この基準に答えられるのはエビデンスだけです</translation>
    </message>
    <message>
        <source>import a report, or scan the repository</source>
        <translation>レポートをインポートするか、リポジトリをスキャンしてください</translation>
    </message>
    <message>
        <source>there is nothing to waive</source>
        <translation>免除するものがありません</translation>
    </message>
    <message>
        <source>choose a criterion that fails, is stale or is not answered</source>
        <translation>不合格、期限切れ、または未回答の基準を選んでください</translation>
    </message>
    <message>
        <source>The note is written.</source>
        <translation>メモを書きました。</translation>
    </message>
    <message>
        <source>Write note: %1</source>
        <translation>メモを書く: %1</translation>
    </message>
</context>
<context>
    <name>slipway::views::ProjectsGroup</name>
    <message>
        <source>Projects</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>プロジェクトを保存</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>The one that the fields below are about.</source>
        <translation>下のフィールドの対象となるプロジェクトです。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Which checklist is fair to it, unless a policy is chosen.</source>
        <translation>ポリシーを選ばない場合に、どのチェックリストがふさわしいかを決めます。</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>What judges it.</source>
        <translation>判定に使うものです。</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Who owns it; the board groups by it.</source>
        <translation>担当するチームです。ボードはこれでグループ分けします。</translation>
    </message>
    <message>
        <source>Critical paths</source>
        <translation>重要なパス</translation>
    </message>
    <message>
        <source>Globs whose coverage counts apart, such as src/payments/**; separated by commas.</source>
        <translation>カバレッジを別に数えるグロブ(例: src/payments/**)。コンマで区切ります。</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>世代</translation>
    </message>
    <message>
        <source>A proof of concept is judged as one.</source>
        <translation>概念実証は概念実証として判定されます。</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>What it is to show, or to do.</source>
        <translation>何を示すか、何をするかです。</translation>
    </message>
    <message>
        <source>Time horizon</source>
        <translation>対象期間</translation>
    </message>
    <message>
        <source>How long it is to live.</source>
        <translation>どのくらいの期間使うかです。</translation>
    </message>
    <message>
        <source>Quality bar</source>
        <translation>品質水準</translation>
    </message>
    <message>
        <source>What it must stand, such as 99.9% a month.</source>
        <translation>満たすべき水準です(例: 月間99.9%)。</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Who uses it, and how many.</source>
        <translation>誰が、何人くらい使うかです。</translation>
    </message>
    <message>
        <source>Blast radius</source>
        <translation>影響範囲</translation>
    </message>
    <message>
        <source>Who is hurt when it fails.</source>
        <translation>障害が起きたとき、誰に影響するかです。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>What it turns on its releases is told, and it can be undone.</source>
        <translation>リリースで何が変わるかが表示され、元に戻すこともできます。</translation>
    </message>
    <message>
        <source>The one for its kind</source>
        <translation>種類に応じたもの</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1を変更しました。</translation>
    </message>
</context>
<context>
    <name>slipway::views::ReleaseFiles</name>
    <message numerus="yes">
        <source>Export %n checklist(s)</source>
        <translation>
            <numerusform>%n件のチェックリストをエクスポート</numerusform>
        </translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1をエクスポート</translation>
    </message>
    <message>
        <source>Export every release as one PDF</source>
        <translation>すべてのリリースを1つのPDFにエクスポート</translation>
    </message>
    <message>
        <source>no minutes are shown</source>
        <translation>議事録が表示されていません</translation>
    </message>
    <message>
        <source>choose a review, whose minutes will be exported</source>
        <translation>議事録をエクスポートするレビューを選択してください</translation>
    </message>
    <message>
        <source>Export the minutes of %1</source>
        <translation>%1の議事録をエクスポート</translation>
    </message>
    <message>
        <source>Export the checklist as %1</source>
        <translation>チェックリストを%1でエクスポート</translation>
    </message>
    <message>
        <source>Export the minutes as %1</source>
        <translation>議事録を%1でエクスポート</translation>
    </message>
</context>
<context>
    <name>slipway::views::ReleasePanel</name>
    <message>
        <source>and %1 more</source>
        <translation>ほか%1件</translation>
    </message>
    <message>
        <source>%1, needs %2</source>
        <translation>%1、必要: %2</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1、期限超過</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Selected release</source>
        <translation>選択中のリリース</translation>
    </message>
    <message>
        <source>Space opens and closes the group.</source>
        <translation>スペースキーでグループを開閉します。</translation>
    </message>
    <message>
        <source>launch %1</source>
        <translation>ローンチ%1</translation>
    </message>
    <message>
        <source>Nothing stands between this release and Go</source>
        <translation>このリリースのGoを妨げるものはありません</translation>
    </message>
    <message>
        <source>Shortest path to Go: 1 action</source>
        <translation>Goへの最短経路: 1アクション</translation>
    </message>
    <message>
        <source>Shortest path to Go: %1 actions</source>
        <translation>Goへの最短経路: %1アクション</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Depends on %1</source>
        <translation>%1に依存</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date format</comment>
        <translation>M月d日(ddd)</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>%1以降</translation>
    </message>
    <message>
        <source>Nothing turned</source>
        <translation>変化なし</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1から%2へ</translation>
    </message>
    <message>
        <source>Sign-offs, %1 of %2</source>
        <translation>承認、%1/%2</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1、対象: %2</translation>
    </message>
    <message>
        <source>void: %1</source>
        <translation>無効: %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Verdict:</source>
        <translation>判定:</translation>
    </message>
    <message>
        <source>Since last review, %1</source>
        <translation>前回のレビュー(%1)以降</translation>
    </message>
</context>
<context>
    <name>slipway::views::ReleaseTabs</name>
    <message>
        <source>Compare two moments or releases</source>
        <translation>2つの時点またはリリースを比較</translation>
    </message>
    <message>
        <source>What if: suppose results, storing nothing</source>
        <translation>もしも: 保存せずに結果を仮定</translation>
    </message>
    <message>
        <source>Filter and sort the checklist</source>
        <translation>チェックリストのフィルターと並べ替え</translation>
    </message>
    <message>
        <source>Fold the groups of the checklist, or open them</source>
        <translation>チェックリストのグループを折りたたむ、または開く</translation>
    </message>
    <message>
        <source>Show the pictures as tables, or as pictures again</source>
        <translation>図を表で表示、または図に戻す</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>チェックリスト</translation>
    </message>
    <message>
        <source>Show the checklist</source>
        <translation>チェックリストを表示</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>エビデンス</translation>
    </message>
    <message>
        <source>Show the release&apos;s evidence</source>
        <translation>リリースのエビデンスを表示</translation>
    </message>
    <message>
        <source>SLOs</source>
        <translation>SLO</translation>
    </message>
    <message>
        <source>Show the service level objectives</source>
        <translation>サービスレベル目標を表示</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>Show what the scan found</source>
        <translation>スキャンの検出結果を表示</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>トレンド</translation>
    </message>
    <message>
        <source>Show the trends</source>
        <translation>トレンドを表示</translation>
    </message>
    <message>
        <source>Sign-offs</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Show the sign-offs and decisions</source>
        <translation>承認と決定を表示</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>ブリーフ</translation>
    </message>
    <message>
        <source>Show the launch brief</source>
        <translation>ローンチブリーフを表示</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Show the release&apos;s history</source>
        <translation>リリースの履歴を表示</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Show the notes</source>
        <translation>メモを表示</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>More tabs</source>
        <translation>その他のタブ</translation>
    </message>
    <message>
        <source>Checklist %1 of %2</source>
        <translation>チェックリスト %1/%2</translation>
    </message>
    <message>
        <source>Sign-offs %1 of %2</source>
        <translation>承認 %1/%2</translation>
    </message>
</context>
<context>
    <name>slipway::views::ReportImport</name>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>ファクト%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2, %3), which was there already</source>
        <translation>%1(%2、%3)、既存</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1(%2、%3)</translation>
    </message>
    <message>
        <source>%1 was refused and waits in the inbox: %2</source>
        <translation>%1は拒否され、受信箱で待機しています: %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか%1件</translation>
    </message>
    <message>
        <source>Imported for %1: %2.</source>
        <translation>%1にインポートしました: %2。</translation>
    </message>
    <message>
        <source>Stopped; %1 of %2 were not read.</source>
        <translation>停止しました。%2件中%1件は読み込まれていません。</translation>
    </message>
    <message>
        <source>Import reports for %1</source>
        <translation>%1のレポートをインポート</translation>
    </message>
    <message>
        <source>Importing for %1</source>
        <translation>%1へインポート中</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1をインポート中</translation>
    </message>
</context>
<context>
    <name>slipway::views::RepositoryPane</name>
    <message>
        <source>What does this check read?</source>
        <translation>このチェックは何を読みますか?</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>再スキャン</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>ファクト</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>Families of checks</source>
        <translation>チェックの系統</translation>
    </message>
    <message>
        <source>Scan the repository</source>
        <translation>リポジトリをスキャン</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>Say what the chosen checks read</source>
        <translation>選択したチェックが何を読むかを表示</translation>
    </message>
    <message>
        <source>How the chosen checks work, and how they can be wrong (F1)</source>
        <translation>選択したチェックの仕組みと、誤りうる点(F1)</translation>
    </message>
    <message>
        <source>What the checks read</source>
        <translation>チェックが読むもの</translation>
    </message>
    <message>
        <source>The repository was not scanned yet.</source>
        <translation>リポジトリはまだスキャンされていません。</translation>
    </message>
    <message>
        <source>The project has no repository. Add one with:
slipway project add</source>
        <translation>プロジェクトにリポジトリがありません。次のコマンドで追加してください:
slipway project add</translation>
    </message>
    <message>
        <source>Reading the scan…</source>
        <translation>スキャンを読み込み中…</translation>
    </message>
    <message>
        <source>The scan could not be read.</source>
        <translation>スキャンを読み込めませんでした。</translation>
    </message>
    <message>
        <source>Scan of %1</source>
        <translation>%1のスキャン</translation>
    </message>
    <message>
        <source>scanned %1 by Slipway %2</source>
        <translation>%1にSlipway %2でスキャン</translation>
    </message>
    <message numerus="yes">
        <source>%Ln facts</source>
        <translation>
            <numerusform>ファクト%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln findings</source>
        <translation>
            <numerusform>検出事項%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places suppressed by .gitleaksignore</source>
        <translation>
            <numerusform>.gitleaksignoreで%n箇所を抑制</numerusform>
        </translation>
    </message>
    <message>
        <source>The release is %1 now: this scan does not count. Scan again.</source>
        <translation>リリースは現在%1のため、このスキャンは数えられません。再スキャンしてください。</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>すべてのチェック</translation>
    </message>
    <message>
        <source>The tree and the scan</source>
        <translation>ツリーとスキャン</translation>
    </message>
</context>
<context>
    <name>slipway::views::ReviewDetail</name>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>予定を変更</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>議事録</translation>
    </message>
    <message>
        <source>Export minutes</source>
        <translation>議事録を書き出す</translation>
    </message>
    <message>
        <source>Copy minutes</source>
        <translation>議事録をコピー</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Plan it again</source>
        <translation>再び予定する</translation>
    </message>
    <message>
        <source>Export the minutes</source>
        <translation>議事録を書き出す</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1を書き出しました。</translation>
    </message>
    <message>
        <source>Copied the minutes.</source>
        <translation>議事録をコピーしました。</translation>
    </message>
    <message>
        <source>PDF files (*.pdf);;Markdown files (*.md)</source>
        <translation>PDF ファイル (*.pdf);;Markdown ファイル (*.md)</translation>
    </message>
    <message>
        <source>Close it…</source>
        <translation>終了する…</translation>
    </message>
</context>
<context>
    <name>slipway::views::ReviewPlace</name>
    <message>
        <source>Plan a review</source>
        <translation>レビューを予定する</translation>
    </message>
    <message>
        <source>Start a review, or go on with the one that was left</source>
        <translation>レビューを開始、または中断したレビューを続行</translation>
    </message>
</context>
<context>
    <name>slipway::views::ReviewPlanForm</name>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>When it is held</source>
        <translation>開催日時</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy HH:mm</source>
        <comment>date format</comment>
        <translation>yyyy年M月d日(ddd) HH:mm</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>出席者</translation>
    </message>
    <message>
        <source>Names, with their roles in brackets: ada (Quality), bo</source>
        <translation>名前、役割は括弧内: ada (品質), bo</translation>
    </message>
    <message>
        <source>A release for the agenda</source>
        <translation>議題にするリリース</translation>
    </message>
    <message>
        <source>Put on the agenda</source>
        <translation>議題に追加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Agenda: drag, or Alt with the arrow keys; Delete takes off; + and − time</source>
        <translation>議題: ドラッグ、またはAlt+矢印キーで移動、Deleteで削除、+と−で時間を変更</translation>
    </message>
    <message>
        <source>Launch review</source>
        <translation>ローンチレビュー</translation>
    </message>
    <message>
        <source>Plan a review</source>
        <translation>レビューを予定する</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>予定する</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>予定を変更</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>slipway::views::ReviewsPage</name>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>予定日時</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>決定済み</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>議題</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Reading the reviews…</source>
        <translation>レビューを読み込み中…</translation>
    </message>
    <message>
        <source>Plan a review</source>
        <translation>レビューを予定する</translation>
    </message>
    <message>
        <source>Start a review now</source>
        <translation>今すぐレビューを開始</translation>
    </message>
    <message>
        <source>Search titles, releases and people</source>
        <translation>タイトル、リリース、人を検索</translation>
    </message>
    <message>
        <source>Search the reviews</source>
        <translation>レビューを検索</translation>
    </message>
    <message>
        <source>%1 is planned.</source>
        <translation>%1を予定しました。</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1を変更しました。</translation>
    </message>
    <message>
        <source>The reviews cannot be read.</source>
        <translation>レビューを読み込めません。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>Reviews, %n not over</source>
        <translation>
            <numerusform>レビュー、未完了%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>No review is planned yet. Plan one, or start one now: it talks about what launches soon, and writes its own minutes.</source>
        <translation>予定されたレビューはまだありません。予定するか、今すぐ開始してください。まもなくローンチするものを取り上げ、議事録は自動で作成されます。</translation>
    </message>
    <message>
        <source>No review fits &quot;%1&quot;.</source>
        <translation>「%1」に一致するレビューはありません。</translation>
    </message>
    <message>
        <source>%1 is cancelled.</source>
        <translation>%1を中止しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>%1 is planned again.</source>
        <translation>%1を再び予定しました。</translation>
    </message>
    <message>
        <source>%1 is closed, and its minutes are complete.</source>
        <translation>%1 を終了しました。議事録は完成しています。</translation>
    </message>
    <message>
        <source>Nothing can be added to the minutes of %1 once it is closed.</source>
        <translation>%1 を終了すると、議事録には何も追加できなくなります。</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>終了する</translation>
    </message>
</context>
<context>
    <name>slipway::views::RevisionEffectView</name>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>まだ何も変更されていません。</translation>
    </message>
    <message>
        <source>Everything that counts now would still count.</source>
        <translation>現在有効なものはすべて引き続き有効です。</translation>
    </message>
    <message>
        <source>The verdict would turn from %1 to %2.</source>
        <translation>判定は%1から%2に変わります。</translation>
    </message>
    <message>
        <source>It would be back in %1.</source>
        <translation>%1に戻ります。</translation>
    </message>
    <message>
        <source>These sign-offs would be void: %1.</source>
        <translation>次の承認は無効になります: %1。</translation>
    </message>
    <message>
        <source>No answer would turn.</source>
        <translation>変わる回答はありません。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2の%1</translation>
    </message>
    <message>
        <source>Would no longer count: %1 (%2).</source>
        <translation>無効になるもの: %1件(%2)。</translation>
    </message>
    <message>
        <source>%1: now %2, then %3</source>
        <translation>%1: 現在は%2、変更後は%3</translation>
    </message>
    <message>
        <source>and %1 more results</source>
        <translation>ほか%1件の結果</translation>
    </message>
</context>
<context>
    <name>slipway::views::RevisionPanel</name>
    <message>
        <source>Change the release</source>
        <translation>リリースを変更</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Target and launch</source>
        <translation>対象とローンチ</translation>
    </message>
    <message>
        <source>Commit, branch or tag</source>
        <translation>コミット、ブランチ、タグ</translation>
    </message>
    <message>
        <source>&amp;Move to the commit, branch or tag</source>
        <translation>移す先のコミット、ブランチ、タグ(&amp;M)</translation>
    </message>
    <message>
        <source>no commit is named</source>
        <translation>コミットが指定されていません</translation>
    </message>
    <message>
        <source>name a commit, branch or tag</source>
        <translation>コミット、ブランチ、タグを指定してください</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The release is now at %1.</source>
        <translation>リリースは現在%1です。</translation>
    </message>
    <message>
        <source>The launch is changed.</source>
        <translation>ローンチを変更しました。</translation>
    </message>
    <message>
        <source>Move the release to %1</source>
        <translation>リリースを%1に移す</translation>
    </message>
    <message>
        <source>Change the launch</source>
        <translation>ローンチを変更</translation>
    </message>
</context>
<context>
    <name>slipway::views::RuleFields</name>
    <message>
        <source>Can be wrong</source>
        <translation>誤りうる</translation>
    </message>
    <message>
        <source>Add part</source>
        <translation>要素を追加</translation>
    </message>
    <message>
        <source>Remove part</source>
        <translation>要素を削除</translation>
    </message>
    <message>
        <source>Kind of rule</source>
        <translation>ルールの種類</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>ファクト</translation>
    </message>
    <message>
        <source>Fact, such as load.p95_ms</source>
        <translation>ファクト(例: load.p95_ms)</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Value, or {parameter}</source>
        <translation>値または{parameter}</translation>
    </message>
    <message>
        <source>Kinds or criterion</source>
        <translation>種類または基準</translation>
    </message>
    <message>
        <source>A check that can be wrong gives a warning until a person confirms it</source>
        <translation>誤りうるチェックは、人が確認するまで警告になります</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>ルールなし</translation>
    </message>
    <message>
        <source>a person says so</source>
        <translation>人が証明する</translation>
    </message>
    <message>
        <source>criterion %1 passes</source>
        <translation>基準%1が合格</translation>
    </message>
    <message>
        <source>the project is a %1</source>
        <translation>プロジェクトの種類が%1</translation>
    </message>
    <message>
        <source>count %1 %2</source>
        <translation>件数 %1 %2</translation>
    </message>
</context>
<context>
    <name>slipway::views::SavedViews</name>
    <message>
        <source>The view has no name</source>
        <translation>ビューに名前がありません</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>The name is too long</source>
        <translation>名前が長すぎます</translation>
    </message>
    <message>
        <source>Use at most %1 characters.</source>
        <translation>%1文字以内にしてください。</translation>
    </message>
    <message>
        <source>There is a view “%1” already</source>
        <translation>ビュー「%1」はすでにあります</translation>
    </message>
    <message>
        <source>Choose another name, or update that view.</source>
        <translation>別の名前にするか、そのビューを更新してください。</translation>
    </message>
    <message>
        <source>The view is not there any more</source>
        <translation>ビューはもうありません</translation>
    </message>
</context>
<context>
    <name>slipway::views::SavedViewsList</name>
    <message>
        <source>Saved views</source>
        <translation>保存済みビュー</translation>
    </message>
    <message>
        <source>Launching this week</source>
        <translation>今週ローンチ</translation>
    </message>
    <message>
        <source>No-go with blockers</source>
        <translation>ブロッカーのあるNo-go</translation>
    </message>
    <message>
        <source>Conditional</source>
        <translation>条件付き</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Update to what is shown</source>
        <translation>表示中の内容で更新</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>slipway::views::SchedulePicker</name>
    <message>
        <source>Collected</source>
        <translation>収集</translation>
    </message>
    <message>
        <source>Without a schedule</source>
        <translation>スケジュールなし</translation>
    </message>
    <message>
        <source>Every 15 minutes</source>
        <translation>15分ごと</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>1時間ごと</translation>
    </message>
    <message>
        <source>Every 6 hours</source>
        <translation>6時間ごと</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>毎週</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Duration, ISO 8601</source>
        <translation>期間、ISO 8601</translation>
    </message>
    <message>
        <source>And when Slipway starts</source>
        <translation>Slipway の起動時にも</translation>
    </message>
    <message>
        <source>Collected before a review</source>
        <translation>レビューの前に収集</translation>
    </message>
    <message>
        <source>Not before reviews</source>
        <translation>レビューの前には収集しない</translation>
    </message>
    <message>
        <source>15 minutes before each review</source>
        <translation>各レビューの 15 分前</translation>
    </message>
    <message>
        <source>An hour before each review</source>
        <translation>各レビューの 1 時間前</translation>
    </message>
    <message>
        <source>A day before each review</source>
        <translation>各レビューの 1 日前</translation>
    </message>
</context>
<context>
    <name>slipway::views::SecretEditor</name>
    <message>
        <source>The same again</source>
        <translation>もう一度同じ値</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>もう一度同じパスフレーズ</translation>
    </message>
    <message>
        <source>Passphrase of your encrypted file of secrets</source>
        <translation>シークレットの暗号化ファイルのパスフレーズ</translation>
    </message>
    <message>
        <source>New passphrase, for your encrypted file of secrets</source>
        <translation>シークレットの暗号化ファイルの新しいパスフレーズ</translation>
    </message>
    <message>
        <source>It must be given</source>
        <translation>入力が必要です</translation>
    </message>
    <message>
        <source>The two are not the same</source>
        <translation>二つが一致しません</translation>
    </message>
</context>
<context>
    <name>slipway::views::SecretRow</name>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Where the secret %1 is kept</source>
        <translation>シークレット %1 の保存場所</translation>
    </message>
    <message>
        <source>Remove the secret %1</source>
        <translation>シークレット %1 を削除</translation>
    </message>
    <message>
        <source>Name of the variable, not its value</source>
        <translation>値ではなく変数の名前</translation>
    </message>
    <message>
        <source>Empty: it stays as it is</source>
        <translation>空欄: そのまま変更しません</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>ここに貼り付け</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>It is removed when you save.</source>
        <translation>保存すると削除されます。</translation>
    </message>
    <message>
        <source>The name of an environment variable: letters, digits and _</source>
        <translation>環境変数の名前: 英字、数字、_</translation>
    </message>
    <message>
        <source>Type it again to keep it there</source>
        <translation>そこに保存するにはもう一度入力してください</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1（必須）</translation>
    </message>
    <message>
        <source>Secret: %1</source>
        <translation>シークレット: %1</translation>
    </message>
    <message>
        <source>On the command line: %1</source>
        <translation>コマンドラインでは: %1</translation>
    </message>
</context>
<context>
    <name>slipway::views::SelectionBar</name>
    <message>
        <source>Clear</source>
        <translation>選択解除</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Export PDFs</source>
        <translation>PDFをエクスポート</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>再スキャン</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Add to a review</source>
        <translation>レビューに追加</translation>
    </message>
    <message>
        <source>Remove projects</source>
        <translation>プロジェクトを削除</translation>
    </message>
    <message numerus="yes">
        <source>%n release(s) chosen</source>
        <translation>
            <numerusform>リリース%n件を選択</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::views::SettingsGroup</name>
    <message>
        <source>It is as it was before.</source>
        <translation>元の状態に戻しました。</translation>
    </message>
</context>
<context>
    <name>slipway::views::SettingsPage</name>
    <message>
        <source>No setting matches. Clear the search with Escape.</source>
        <translation>一致する設定はありません。Escキーで検索をクリアします。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>設定のグループ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>slipway::views::ShortcutSheet</name>
    <message>
        <source>No key matches</source>
        <translation>一致するキーなし</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation>キーまたは機能を検索</translation>
    </message>
</context>
<context>
    <name>slipway::views::SideBar</name>
    <message>
        <source>Navigation</source>
        <translation>ナビゲーション</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>ボード</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>No workspace</source>
        <translation>ワークスペースなし</translation>
    </message>
</context>
<context>
    <name>slipway::views::SignOffStrip</name>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>%1, present</source>
        <translation>%1、出席</translation>
    </message>
    <message>
        <source>%1, void</source>
        <translation>%1、無効</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>signed by %1</source>
        <translation>%1が承認</translation>
    </message>
    <message>
        <source>Sign-offs. %1</source>
        <translation>承認。%1</translation>
    </message>
    <message>
        <source>Sign-offs</source>
        <translation>承認</translation>
    </message>
</context>
<context>
    <name>slipway::views::SignOffsPane</name>
    <message>
        <source>A sign-off is given on what the release shows now. It is void as soon as the target commit or a blocker changes.</source>
        <translation>承認は、リリースの現在の表示内容に対して行われます。対象コミットまたはブロッカーが変わると無効になります。</translation>
    </message>
    <message>
        <source>%1, on %2, %3</source>
        <translation>%1、%2に対して、%3</translation>
    </message>
    <message>
        <source>void: %1 signed on %2. %3</source>
        <translation>無効: %1が%2に対して承認。%3</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Take back the sign-off for %1</source>
        <translation>%1の承認を取り消す</translation>
    </message>
    <message>
        <source>Sign off as %1</source>
        <translation>%1として承認</translation>
    </message>
    <message>
        <source>Signed off for %1 on snapshot %2.</source>
        <translation>スナップショット%2に対して、%1の承認を行いました。</translation>
    </message>
    <message>
        <source>%1, signed with a key</source>
        <translation>%1、鍵で署名済み</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>署名しています…</translation>
    </message>
    <message>
        <source>%1 By name only: the workspace does not know your key (Settings).</source>
        <translation>%1 名前のみです。ワークスペースにあなたの鍵が登録されていません (設定)。</translation>
    </message>
</context>
<context>
    <name>slipway::views::SignOffsTab</name>
    <message>
        <source>Sign-offs</source>
        <translation>承認</translation>
    </message>
</context>
<context>
    <name>slipway::views::SlideLines</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::views::SlideTitle</name>
    <message>
        <source>%1, %2. Verdict: %3. %4</source>
        <translation>%1、%2。判定: %3。%4</translation>
    </message>
</context>
<context>
    <name>slipway::views::SloPane</name>
    <message>
        <source>Service level objectives</source>
        <translation>サービスレベル目標</translation>
    </message>
    <message>
        <source>Defined in</source>
        <translation>定義場所</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標値</translation>
    </message>
    <message>
        <source>With burn-rate alerts</source>
        <translation>バーンレートアラート付き</translation>
    </message>
    <message>
        <source>Where objectives are defined</source>
        <translation>目標の定義場所</translation>
    </message>
    <message>
        <source>No service level objective is known for this release.
Import OpenSLO, Sloth, Pyrra or slo-generator files, add a source that measures them,
or store a saved answer of Prometheus with: slipway slo --import</source>
        <translation>このリリースのサービスレベル目標は不明です。
OpenSLO、Sloth、Pyrra、slo-generatorのファイルをインポートするか、目標を測定するソースを追加するか、
保存したPrometheusの応答を次のコマンドで格納してください: slipway slo --import</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>In</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Attained</source>
        <translation>達成値</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Budget left</source>
        <translation>バジェット残量</translation>
    </message>
    <message>
        <source>Burn rate, %1</source>
        <translation>バーンレート、%1</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>測定</translation>
    </message>
    <message>
        <source>%1 of the error budget left, %2</source>
        <translation>エラーバジェット残り%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n objectives</source>
        <translation>
            <numerusform>目標%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::views::SourceChanges</name>
    <message>
        <source>%1 is added.</source>
        <translation>%1を追加しました。</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1を追加</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1を変更しました。</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1を変更</translation>
    </message>
    <message>
        <source>%1 is paused.</source>
        <translation>%1を一時停止しました。</translation>
    </message>
    <message>
        <source>%1 is collected again.</source>
        <translation>%1の収集を再開しました。</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>%1を一時停止</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>%1を再開</translation>
    </message>
    <message>
        <source>Remove %1? Its evidence and its runs stay in the history.</source>
        <translation>%1を削除しますか？エビデンスと実行記録は履歴に残ります。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>it is removed, but its secrets are not: %1</source>
        <translation>削除しましたが、シークレットは残っています: %1</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1を削除しました。</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1を削除</translation>
    </message>
</context>
<context>
    <name>slipway::views::SourceEdit</name>
    <message>
        <source>Source of the policy, JSON</source>
        <translation>ポリシーのソース、JSON</translation>
    </message>
</context>
<context>
    <name>slipway::views::SourceFields</name>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Plugin</source>
        <translation>プラグイン</translation>
    </message>
    <message>
        <source>Name, to tell it from others of the plugin</source>
        <translation>名前（同じプラグインの他のソースとの区別用）</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>収集</translation>
    </message>
    <message>
        <source>On the command line: %1</source>
        <translation>コマンドラインでは: %1</translation>
    </message>
</context>
<context>
    <name>slipway::views::SourceForm</name>
    <message>
        <source>Test connection</source>
        <translation>接続をテスト</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Ask it once and store nothing</source>
        <translation>1回だけ問い合わせ、何も保存しない</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>ソースを追加</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1を変更</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>ソースを追加</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Reading the plugins…</source>
        <translation>プラグインを読み込み中…</translation>
    </message>
    <message>
        <source>A source belongs to a project: add one first.</source>
        <translation>ソースはプロジェクトに属します。先にプロジェクトを追加してください。</translation>
    </message>
    <message>
        <source>The plugin %1 is not installed, or not trusted. See: slipway plugin list</source>
        <translation>プラグイン%1はインストールされていないか、信頼されていません。参照: slipway plugin list</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>テストを停止</translation>
    </message>
    <message>
        <source>Asking it…</source>
        <translation>問い合わせ中…</translation>
    </message>
    <message>
        <source>What was changed is not stored. Cancel or Esc once more leaves it out.</source>
        <translation>変更は保存されていません。もう一度キャンセルか Esc で破棄します。</translation>
    </message>
    <message>
        <source>What was changed is not stored. Opening another once more leaves it out.</source>
        <translation>変更は保存されていません。もう一度別のソースを開くと変更は破棄されます。</translation>
    </message>
    <message>
        <source>Something above is not in order.</source>
        <translation>上の項目に問題があります。</translation>
    </message>
</context>
<context>
    <name>slipway::views::SourceViewer</name>
    <message>
        <source>Close the file</source>
        <translation>ファイルを閉じる</translation>
    </message>
    <message>
        <source>the work tree has no such file</source>
        <translation>作業ツリーに該当ファイルなし</translation>
    </message>
    <message>
        <source>the work tree has another line there</source>
        <translation>作業ツリーの該当行は別の内容</translation>
    </message>
    <message>
        <source>%1 as of %2; %3</source>
        <translation>%1（%2時点）、%3</translation>
    </message>
    <message>
        <source>%1 as of %2</source>
        <translation>%1（%2時点）</translation>
    </message>
</context>
<context>
    <name>slipway::views::SourcesBlank</name>
    <message>
        <source>Add source…</source>
        <translation>ソースを追加…</translation>
    </message>
    <message>
        <source>No source matches</source>
        <translation>一致するソースなし</translation>
    </message>
    <message>
        <source>Nothing is collected by itself yet</source>
        <translation>自動で収集されるものはまだありません</translation>
    </message>
    <message>
        <source>Change the filter.</source>
        <translation>フィルターを変更してください。</translation>
    </message>
    <message>
        <source>A source is a plugin or a set of report files that is read again and again.</source>
        <translation>ソースとは、繰り返し読み込まれるプラグインまたはレポートファイルのセットです。</translation>
    </message>
</context>
<context>
    <name>slipway::views::SourcesHeader</name>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Collect now</source>
        <translation>今すぐ収集</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>ソースを追加…</translation>
    </message>
    <message>
        <source>Filter the sources</source>
        <translation>ソースを絞り込む</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop collecting the chosen source</source>
        <translation>選択したソースの収集を停止</translation>
    </message>
    <message>
        <source>Ask the chosen source, although it may rest</source>
        <translation>休止中でも選択したソースに問い合わせる</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Collect the chosen source now, or stop it</source>
        <translation>選択したソースを今すぐ収集、または停止</translation>
    </message>
    <message>
        <source>Pause or resume the chosen source</source>
        <translation>選択したソースを一時停止または再開</translation>
    </message>
    <message>
        <source>Change or test the chosen source</source>
        <translation>選択したソースを変更またはテスト</translation>
    </message>
    <message>
        <source>Remove the chosen source</source>
        <translation>選択したソースを削除</translation>
    </message>
</context>
<context>
    <name>slipway::views::SourcesModel</name>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>最終成功</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>次の試行</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
</context>
<context>
    <name>slipway::views::SourcesPage</name>
    <message>
        <source>Sources</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Sources, %1 failing</source>
        <translation>ソース、失敗%1件</translation>
    </message>
    <message>
        <source>Sources, %1</source>
        <translation>ソース、%1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Collect now</source>
        <translation>今すぐ収集</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
</context>
<context>
    <name>slipway::views::SourcesTable</name>
    <message>
        <source>Sources</source>
        <translation>ソース</translation>
    </message>
</context>
<context>
    <name>slipway::views::StateLine</name>
    <message>
        <source>%1: %2</source>
        <comment>state and what is in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Better: %1</source>
        <translation>改善: %1</translation>
    </message>
    <message>
        <source>Worse: %1</source>
        <translation>悪化: %1</translation>
    </message>
</context>
<context>
    <name>slipway::views::SuggestionList</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n release(s)</source>
        <translation>
            <numerusform>%1、リリース%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::views::TimeChartCanvas</name>
    <message>
        <source>Nothing is known yet.</source>
        <translation>まだ何もわかっていません。</translation>
    </message>
</context>
<context>
    <name>slipway::views::TimeChartView</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>slipway::views::Tray</name>
    <message>
        <source>Slipway. Of this week&apos;s launches the worst is %1.</source>
        <translation>Slipway。今週のローンチで最も悪い判定は%1です。</translation>
    </message>
    <message>
        <source>Slipway. Nothing launches this week.</source>
        <translation>Slipway。今週のローンチはありません。</translation>
    </message>
    <message>
        <source>Open Slipway</source>
        <translation>Slipwayを開く</translation>
    </message>
    <message>
        <source>Show the notices</source>
        <translation>通知を表示</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Next launches</source>
        <translation>次のローンチ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 %2, %3, %4</source>
        <comment>project, release, verdict, launch</comment>
        <translation>%1 %2、%3、%4</translation>
    </message>
    <message>
        <source>Notify again (paused until %1)</source>
        <translation>通知を再開（%1まで一時停止中）</translation>
    </message>
    <message>
        <source>Pause notifications for an hour</source>
        <translation>通知を1時間停止</translation>
    </message>
    <message>
        <source>Pause notifications until tomorrow</source>
        <translation>通知を明日まで停止</translation>
    </message>
    <message numerus="yes">
        <source>%n new notice(s)</source>
        <translation>
            <numerusform>新しい通知%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>They are listed in Slipway.</source>
        <translation>Slipwayに一覧表示されています。</translation>
    </message>
    <message>
        <source>Slipway goes on here</source>
        <translation>Slipwayはここで動作を続けます</translation>
    </message>
    <message>
        <source>Quit from this icon, or change it in the settings.</source>
        <translation>終了するにはこのアイコンを使うか、設定で変更してください。</translation>
    </message>
</context>
<context>
    <name>slipway::views::TrendExplorer</name>
    <message>
        <source>Trend of</source>
        <translation>トレンドの対象</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>さかのぼる期間</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1日間</translation>
    </message>
    <message>
        <source>Arrows go from turn to turn, Enter or a click shows everything as it was then. Wheel, a drag, + and − zoom, 0 shows all of it.</source>
        <translation>矢印キーで変化点を移動し、Enterまたはクリックで当時の状態をすべて表示します。ホイール、ドラッグ、+と−で拡大・縮小、0で全体を表示します。</translation>
    </message>
    <message>
        <source>Score and verdict</source>
        <translation>スコアと判定</translation>
    </message>
</context>
<context>
    <name>slipway::views::TrendsPane</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>トレンド</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Time to Go</source>
        <translation>Goまでの時間</translation>
    </message>
</context>
<context>
    <name>slipway::views::UndoHistory</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>元に戻しました: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>やり直しました: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
</context>
<context>
    <name>slipway::views::VerdictPill</name>
    <message>
        <source>Verdict: %1</source>
        <translation>判定: %1</translation>
    </message>
</context>
<context>
    <name>slipway::views::ViewNameStrip</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>slipway::views::WelcomePage</name>
    <message>
        <source>Is this release production grade, and how do you know?</source>
        <translation>このリリースは本番品質ですか？その根拠は何ですか？</translation>
    </message>
    <message>
        <source>Slipway reads the evidence from your repository, asks people for the rest, and says Go, Conditional or No-go, with the reasons.</source>
        <translation>Slipwayはリポジトリからエビデンスを読み取り、残りを関係者に確認し、Go、条件付き、No-goを理由とともに示します。</translation>
    </message>
    <message>
        <source>Add a project</source>
        <translation>プロジェクトを追加</translation>
    </message>
    <message>
        <source>Choose a folder with a git repository, or drop one here</source>
        <translation>gitリポジトリのあるフォルダーを選択するか、ここにドロップ</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>デモを開く</translation>
    </message>
    <message>
        <source>Ten releases in every state, to look around</source>
        <translation>あらゆる状態の10件のリリースで試用</translation>
    </message>
    <message>
        <source>Create a workspace</source>
        <translation>ワークスペースを作成</translation>
    </message>
    <message>
        <source>One file that holds everything</source>
        <translation>すべてを収めた1つのファイル</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>ワークスペースを開く</translation>
    </message>
    <message>
        <source>A file you or your team made before</source>
        <translation>自分またはチームが以前に作成したファイル</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
</context>
<context>
    <name>slipway::views::WhatIfBar</name>
    <message>
        <source>instead of</source>
        <translation>現在の判定は</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>免除</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>they are</source>
        <translation>現状のまま</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Take the chosen criteria as</source>
        <translation>選択した基準の仮定</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Take the chosen criteria as %1</source>
        <translation>選択した基準を「%1」と仮定</translation>
    </message>
    <message>
        <source>Suppose nothing</source>
        <translation>仮定をクリア</translation>
    </message>
    <message>
        <source>Leave what if</source>
        <translation>仮定を終了</translation>
    </message>
    <message>
        <source>Nothing would stand between it and Go.</source>
        <translation>Goを妨げるものはなくなります。</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか%1件</translation>
    </message>
    <message>
        <source>Would still stand between it and Go: %1</source>
        <translation>なおGoを妨げるもの: %1</translation>
    </message>
    <message>
        <source>What if: nothing is supposed yet,</source>
        <translation>仮定: まだなし、</translation>
    </message>
    <message>
        <source>Supposed, not stored: 1 result,</source>
        <translation>仮定（未保存）: 結果1件、</translation>
    </message>
    <message>
        <source>Supposed, not stored: %1 results,</source>
        <translation>仮定（未保存）: 結果%1件、</translation>
    </message>
    <message>
        <source>score %1, now %2</source>
        <translation>スコア%1、現在%2</translation>
    </message>
    <message>
        <source>%1 the verdict would be %2. %3</source>
        <translation>%1判定は%2になります。%3</translation>
    </message>
</context>
<context>
    <name>slipway::views::WhatsNew</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新着情報</translation>
    </message>
    <message>
        <source>Nothing is written down for this version.</source>
        <translation>このバージョンについての記載はありません。</translation>
    </message>
    <message>
        <source>What is new in Slipway %1</source>
        <translation>Slipway %1の新着情報</translation>
    </message>
</context>
<context>
    <name>slipway::views::WordForm</name>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date format</comment>
        <translation>yyyy年M月d日(ddd)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>slipway::views::WorkspaceDoor</name>
    <message>
        <source>Open a workspace</source>
        <translation>ワークスペースを開く</translation>
    </message>
    <message>
        <source>Slipway workspaces (*.slipway);;All files (*)</source>
        <translation>Slipwayワークスペース (*.slipway);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Create a workspace</source>
        <translation>ワークスペースを作成</translation>
    </message>
    <message>
        <source>Slipway workspaces (*.slipway)</source>
        <translation>Slipwayワークスペース (*.slipway)</translation>
    </message>
</context>
<context>
    <name>slipway::views::WorkspaceGroup</name>
    <message>
        <source>Workspace</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>Lowest cost of a rewrite</source>
        <translation>書き直しの最低コスト</translation>
    </message>
    <message>
        <source>Highest cost of a rewrite</source>
        <translation>書き直しの最高コスト</translation>
    </message>
    <message>
        <source>Times that for a retrofit</source>
        <translation>後付け対応の場合の倍率</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>保存場所</translation>
    </message>
    <message>
        <source>One file that holds everything. Your own settings are not in it.</source>
        <translation>すべてを収めた1つのファイルです。個人の設定は含まれません。</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>Releases go through them in this order; in the last they are launched.</source>
        <translation>リリースはこの順に進み、最後のステージでローンチされます。</translation>
    </message>
    <message>
        <source>Default policy</source>
        <translation>既定のポリシー</translation>
    </message>
    <message>
        <source>Judges every project that chose none and whose kind has none.</source>
        <translation>ポリシーを選択しておらず、種類にもポリシーがないすべてのプロジェクトを判定します。</translation>
    </message>
    <message>
        <source>Cost of a rewrite</source>
        <translation>書き直しのコスト</translation>
    </message>
    <message>
        <source>What exposure is told in. A source has to be named.</source>
        <translation>リスクの大きさを表す単位です。出典の指定が必要です。</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>A whole copy, made while others go on working.</source>
        <translation>他の人が作業を続けている間に作成される完全なコピーです。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>Opens the file anew and computes the audit trail&apos;s hashes, as slipway doctor opens it.</source>
        <translation>slipway doctorと同じ方法でファイルを開き直し、監査証跡のハッシュを計算します。</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Source of the amounts</source>
        <translation>金額の出典</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>To</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Retrofit, times</source>
        <translation>後付け対応、倍率</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Set the cost</source>
        <translation>コストを設定</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>今すぐバックアップ…</translation>
    </message>
    <message>
        <source>Check the workspace</source>
        <translation>ワークスペースを検査</translation>
    </message>
    <message>
        <source>The stages are %1.</source>
        <translation>ステージは%1です。</translation>
    </message>
    <message>
        <source>%1 is the default policy.</source>
        <translation>%1が既定のポリシーです。</translation>
    </message>
    <message>
        <source>A rewrite costs %1.</source>
        <translation>書き直しのコストは%1です。</translation>
    </message>
    <message>
        <source>Back up the workspace</source>
        <translation>ワークスペースをバックアップ</translation>
    </message>
    <message>
        <source>Slipway workspaces (*.slipway)</source>
        <translation>Slipwayワークスペース (*.slipway)</translation>
    </message>
    <message>
        <source>The backup is at %1, %2.</source>
        <translation>バックアップの保存先は%1、%2です。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>In order: %1 projects, %2 records, and their chain is whole.</source>
        <translation>正常: プロジェクト%1件、レコード%2件、チェーンは完全です。</translation>
    </message>
    <message>
        <source>Health of the workspace</source>
        <translation>ワークスペースの状態</translation>
    </message>
</context>
<context>
    <name>slipway::views::WorkspaceOpening</name>
    <message>
        <source>Opening %1…</source>
        <translation>%1を開いています…</translation>
    </message>
    <message>
        <source>Preparing the demo…</source>
        <translation>デモを準備中…</translation>
    </message>
    <message>
        <source>%1 is added.</source>
        <translation>%1を追加しました。</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1を追加</translation>
    </message>
</context>
</TS>
