"""Handing over: copies in the clipboard, pages in files; no secrets in either."""

import re

import pytest
from PySide6 import QtGui, QtWidgets

from composer.formats import link
from composer.messages import drafting, kinds
from composer.store.accounts import Account, sandbox_account
from composer.ui.handover.attach import attach_to_compose, attach_to_designer
from composer.ui.handover.subjects import of_definition
from tests.templates.definitions import definition
from tests.ui.compose.conftest import Bench as ComposeBench
from tests.ui.templates.designer.conftest import Bench as DesignerBench

LINK = Account(
    id="a", name="Shop", base_url="https://n-eu.linkmobility.io/whatsapp-message", username="shop-user",
    platform_id="SMSC", platform_partner_id="7", sources=("+46701740699",),
)  # fmt: skip
CLOUD = Account(
    id="b", kind="cloud", name="Shop", base_url="https://graph.facebook.com", graph_version="v23.0",
    phone_number_id="1192798951408501", business_account_id="1022901", sources=("+46701740699",),
)  # fmt: skip
ON_PREMISES = Account(id="c", kind="onprem", name="Shop", sources=("+46701740699",))


@pytest.fixture
def compose(theme, qtbot):
    def make(account, key="text", sample=0):
        bench = ComposeBench(theme, key)
        qtbot.addWidget(bench.page)
        message = kinds.kind(key).samples[sample].message
        bench.desk.edit(drafting.with_message(bench.desk.draft, message))
        made = attach_to_compose(bench.page, theme, bench.desk, lambda: account, _at_once)
        return bench, made

    return make


@pytest.fixture
def designer(theme, qtbot):
    bench = DesignerBench(theme)
    qtbot.addWidget(bench.page)
    bench.open("order_confirmation.en")
    return bench


def _at_once(_owner, /, function, then=None, failed=None):
    try:
        value = function()
    except OSError as error:
        failed(error)
    else:
        then(value)


def _clipboard():
    return QtWidgets.QApplication.clipboard().text()


def test_a_message_is_copied_as_a_call_without_secrets(compose):
    _bench, handover = compose(LINK)
    handover.copy("cURL (bash)")
    assert "https://n-eu.linkmobility.io/whatsapp-message/messages" in _clipboard()
    assert '--user "$LINK_USERNAME:$LINK_PASSWORD"' in _clipboard()
    assert "shop-user" not in _clipboard()


def test_the_json_is_what_the_pane_shows(compose):
    bench, handover = compose(LINK)
    handover.copy("JSON")
    assert link.decode(_clipboard()) == link.decode(bench.page.json.view.text)


def test_a_message_for_meta_is_in_metas_words(compose):
    _bench, handover = compose(CLOUD)
    handover.copy("cURL (bash)")
    assert "https://graph.facebook.com/v23.0/1192798951408501/messages" in _clipboard()
    assert '"Authorization: Bearer $META_TOKEN"' in _clipboard()
    assert '"messaging_product": "whatsapp"' in _clipboard()


def test_the_menu_has_every_copy_and_both_pages(compose):
    _bench, handover = compose(sandbox_account())
    handover._menu.aboutToShow.emit()
    texts = [one.text() for one in handover._menu.actions() if one.text()]
    assert texts == [
        "Copy as cURL (bash)",
        "Copy as cURL (PowerShell)",
        "Copy as Python (httpx)",
        "Copy as JSON",
        "Save a page as PDF…",
        "Save a page as HTML…",
    ]


@pytest.mark.parametrize("key", ["text", "template", "image", "reply-buttons", "contacts"])
def test_a_message_is_one_page(compose, tmp_path, key):
    _bench, handover = compose(LINK, key)
    for kind in ("pdf", "html"):
        handover.save(tmp_path / f"page.{kind}", kind)
    pdf = (tmp_path / "page.pdf").read_bytes()
    assert pdf.startswith(b"%PDF-")
    assert len(re.findall(rb"/Type\s*/Page\b", pdf)) == 1
    html = (tmp_path / "page.html").read_text("utf-8")
    assert "data:image/png;base64," in html
    for private in ("+46701740605", "platformPartnerId", "shop-user"):
        assert private not in html
    assert sorted(path.name for path in tmp_path.iterdir()) == ["page.html", "page.pdf"]


def test_a_long_template_is_one_page_too(designer, tmp_path):
    designer.open("autumn_collection.en")
    handover = attach_to_designer(designer.page, lambda: LINK, _at_once)
    handover.save(tmp_path / "page.pdf", "pdf")
    pdf = (tmp_path / "page.pdf").read_bytes()
    assert len(re.findall(rb"/Type\s*/Page\b", pdf)) == 1
    [box] = re.findall(rb"/MediaBox\s*\[([^\]]*)\]", pdf)
    assert float(box.split()[3]) > 842


def test_the_picture_is_on_the_page(designer, tmp_path):
    from composer.ui.handover.picture import phone_image

    subject = of_definition(designer.definition, LINK)
    image = phone_image(subject.picture, "Shop")
    assert image.width() == 680
    colors = {image.pixelColor(x, 300).name() for x in range(0, 680, 7)}
    assert len(colors) > 3
    assert image.pixelColor(0, 0) == QtGui.QColor("white")


def test_a_template_is_copied_as_the_call_that_creates_it(designer):
    handover = attach_to_designer(designer.page, lambda: LINK, _at_once)
    handover.copy("Python (httpx)")
    assert "platformId/SMSC/platformPartnerId/7/source/%2B46701740699/templates" in _clipboard()
    assert "'PUT'" in _clipboard()


def test_at_a_cloud_account_a_template_is_copied_as_metas_call(designer):
    handover = attach_to_designer(designer.page, lambda: CLOUD, _at_once)
    handover.copy("cURL (bash)")
    address = "https://graph.facebook.com/v23.0/1022901/message_templates"
    assert f"--request POST '{address}'" in _clipboard()
    assert '"Authorization: Bearer $META_TOKEN"' in _clipboard()


def test_at_an_on_premises_account_a_template_is_json_alone(designer):
    handover = attach_to_designer(designer.page, lambda: ON_PREMISES, _at_once)
    handover._menu.aboutToShow.emit()
    texts = [one.text() for one in handover._menu.actions() if one.text()]
    assert texts == ["Copy as JSON", "Save a page as PDF…", "Save a page as HTML…"]
    handover.copy("JSON")
    assert link.decode(_clipboard()) == definition("order_confirmation.en")


def test_a_page_that_cannot_be_written_says_why(designer, tmp_path):
    handover = attach_to_designer(designer.page, lambda: LINK, _at_once)
    handover.save(tmp_path / "missing" / "page.pdf", "pdf")
    assert "could not be written" in designer.page._said.text()
    assert list(tmp_path.iterdir()) == []


def test_unreadable_json_is_not_handed_over(designer):
    handover = attach_to_designer(designer.page, lambda: LINK, _at_once)
    QtWidgets.QApplication.clipboard().setText("before")
    view = designer.page.json.view
    view.selectAll()
    view.insertPlainText("{")
    handover.copy("JSON")
    assert _clipboard() == "before"
