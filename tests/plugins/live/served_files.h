// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

// Apart from the tests: moc cannot read them.
namespace slipway::test {

/// Four routes: two to a pager, one to a webhook. Nothing is sent within the test: the first notification
/// waits, and nobody listens where it would go.
inline const QByteArray kAlertmanagerRoutes = R"(
global: {pagerduty_url: "http://127.0.0.1:9/"}
route:
  receiver: nobody
  group_wait: 1h
  routes:
  - matchers: [severity="page"]
    receiver: pager
    routes:
    - matchers: [service="shop"]
  - matchers: [severity="ticket"]
    receiver: tickets
receivers:
- name: nobody
- name: pager
  pagerduty_configs: [{routing_key: key-of-the-pager}]
- name: tickets
  webhook_configs: [{url: "http://127.0.0.1:9/"}]
)";

/// One user who sends fifty requests, of which ten fail, says so outside of all counting, and stays.
inline const QByteArray kLocustFile = R"(
import urllib.request
import gevent
from locust import HttpUser, task

class Shopper(HttpUser):
    @task
    def shop(self):
        for _ in range(40):
            self.client.get("/ok")
        for _ in range(10):
            self.client.get("/bad")
        urllib.request.urlopen(self.host + "/done")
        gevent.sleep(3600)
)";

} // namespace slipway::test
