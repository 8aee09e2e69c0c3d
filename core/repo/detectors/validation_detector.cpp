// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/families.h"
#include "core/repo/detectors/mark_table.h"

#include <array>

namespace slipway::repo {

namespace {

constexpr const char* kSchemas = "repo.validation.schemas";
constexpr const char* kScripts = "js jsx mjs cjs ts tsx mts cts";

/// A library's import and one use of it in the same file.
constexpr std::array kMarks{
    Mark{kSchemas, "py", "from pydantic", "(BaseModel", "pydantic"},
    Mark{kSchemas, "py", "from fastapi", "@app.post(", "FastAPI"},
    Mark{kSchemas, "py", "from fastapi", "@router.post(", "FastAPI"},
    Mark{kSchemas, "py", "marshmallow", "(Schema)", "marshmallow"},
    Mark{kSchemas, "py", "rest_framework", "serializers.Serializer", "Django REST serializers"},
    Mark{kSchemas, "py", "rest_framework", "serializers.ModelSerializer", "Django REST serializers"},
    Mark{kSchemas, "py", "jsonschema", "jsonschema.validate(", "jsonschema"},
    Mark{kSchemas, "py", "from voluptuous", "Schema(", "voluptuous"},
    Mark{kSchemas, kScripts, "zod", "z.object(", "zod"},
    Mark{kSchemas, kScripts, "joi", "Joi.object(", "Joi"},
    Mark{kSchemas, kScripts, "yup", "yup.object(", "yup"},
    Mark{kSchemas, kScripts, "valibot", "v.object(", "Valibot"},
    Mark{kSchemas, kScripts, "@sinclair/typebox", "Type.Object(", "TypeBox"},
    Mark{kSchemas, kScripts, "class-validator", "@Is", "class-validator"},
    Mark{kSchemas, kScripts, "ajv", "ajv.compile(", "Ajv"},
    Mark{kSchemas, kScripts, "express-validator", "validationResult(", "express-validator"},
    Mark{kSchemas, kScripts, "express-openapi-validator", "OpenApiValidator.middleware(",
         "the OpenAPI description"},
    Mark{kSchemas, "java kt", "validation.Valid", "@Valid", "Bean Validation"},
    Mark{kSchemas, "java kt", "validation.annotation.Validated", "@Validated", "Bean Validation"},
    Mark{kSchemas, "cs", "", ": AbstractValidator<", "FluentValidation"},
    Mark{kSchemas, "cs", "DataAnnotations", "ModelState.IsValid", "data annotations"},
    Mark{kSchemas, "go", "go-playground/validator", ".Struct(", "validator"},
    Mark{kSchemas, "go", "gin-gonic/gin", "binding:\"required", "gin's binding"},
    Mark{kSchemas, "go", "kin-openapi", "ValidateRequest(", "the OpenAPI description"},
    Mark{kSchemas, "go", "protovalidate", "protovalidate.New(", "protovalidate"},
    Mark{kSchemas, "rs", "validator", "#[validate(", "validator"},
    Mark{kSchemas, "rs", "garde", "#[garde(", "garde"},
    Mark{kSchemas, "php", "FormRequest", "extends FormRequest", "Laravel's form requests"},
    Mark{kSchemas, "php", "Validator\\Constraints", "#[Assert\\", "Symfony's constraints"},
    Mark{kSchemas, "rb", "Dry::Validation", "< Dry::Validation::Contract", "dry-validation"},
};

class ValidationDetector : public Detector
{
public:
    bool see(const TreeFile& file) override
    {
        return !file.isForeign && file.kind == EntryKind::File && !m_places.has(kSchemas) &&
               table().wants(file.name) && !isShowcase(file.path) && !isTest(file.path, file.name);
    }

    void read(const TreeFile& file, const QByteArray& content) override
    {
        table().search(file, viewOf(content), m_places);
    }

    void finish(const ScanContext&, FactSink& sink) override { m_places.tell(sink, kSchemas); }

private:
    static const MarkTable& table()
    {
        static const MarkTable marks(kMarks);
        return marks;
    }

    FirstPlaces m_places;
};

} // namespace

std::unique_ptr<Detector> makeValidationDetector()
{
    return std::make_unique<ValidationDetector>();
}

} // namespace slipway::repo
