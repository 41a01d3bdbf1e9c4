"""Template message (LINK 1.6, Template)."""

from __future__ import annotations

from composer.messages.kind import Kind
from composer.messages.parts.languages import LANGUAGES
from composer.messages.preview import Preview, TemplatePicture
from composer.messages.template.form import body, buttons, carousel, header, offer
from composer.messages.template.samples import SAMPLES
from composer.messages.words import Group, Option, Pick, Text

_COMPONENTS = "template/components"

KIND = Kind(
    key="template",
    title="Template",
    group="Template",
    icon="layout-template",
    summary="An approved text with gaps to fill",
    help="A message that was approved beforehand. The only kind that reaches people who did not write to you in the last "
    "24 hours. Give its name, its language, and a value for each of its gaps.",
    signature={"type": "template"},
    payload="composer.messages.template.payload:TemplateMessage",
    form=(
        Text(
            at="template/name",
            label="Template name",
            help="The name under which the template was approved: small letters, digits and underscores.",
            placeholder="order_confirmation",
        ),
        Pick(
            at="template/language/code",
            label="Language",
            help="The template's language. It must be one in which the template was approved.",
            placeholder="Choose or type a code",
            options=tuple(Option(code, f"{name} ({code})") for code, name in LANGUAGES.items()),
            editable=True,
        ),
        header(_COMPONENTS),
        body(_COMPONENTS),
        buttons(_COMPONENTS),
        Group(
            label="Carousel",
            help="Only for carousel templates: cards side by side, each with a picture or video and buttons.",
            folded=True,
            words=(carousel(_COMPONENTS),),
        ),
        Group(
            label="Limited-time offer",
            help="Only for templates that show until when an offer holds.",
            folded=True,
            words=(offer(_COMPONENTS),),
        ),
        Group(
            label="Older fields",
            help="What older versions of WhatsApp's interfaces asked for. LINK needs neither.",
            folded=True,
            words=(
                Text(
                    at="template/namespace",
                    label="Namespace",
                    help="An id of the account that owns the template. LINK took it until version 1.4; leave it empty.",
                    placeholder="c8ae5f90_307a_ca4c_b8f6_d1e2a2573574",
                ),
                Text(
                    at="template/language/policy",
                    label="Language policy",
                    help="Meta's older interface wants “deterministic” here, the only policy there is.",
                    placeholder="deterministic",
                ),
            ),
        ),
    ),
    preview=Preview(parts=(TemplatePicture("template"),)),
    gist=("template/name",),
    blank={"template": {"name": "", "language": {"code": "en"}, "components": []}},
    samples=SAMPLES,
)
