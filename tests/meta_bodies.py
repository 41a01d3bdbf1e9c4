"""Bodies of Meta's own callbacks, as a Cloud account and an On-Premises client send them."""

import json

ID = "wamid.HBgL"
METADATA = {"display_phone_number": "15550783881", "phone_number_id": "106540352242922"}


def cloud(field="messages", **value):
    value = {"messaging_product": "whatsapp", "metadata": METADATA, **value}
    entry = [{"id": "1", "changes": [{"value": value, "field": field}]}]
    return json.dumps({"object": "whatsapp_business_account", "entry": entry})


def onprem(**value):
    return json.dumps(value)


def status(word, at=1_700_000_000, **more):
    return {"id": ID, "status": word, "timestamp": str(at), "recipient_id": "46700000001", **more}


def message(kind, content, **more):
    return {
        "from": "46700000001",
        "id": "wamid.in",
        "timestamp": "1700000000",
        "type": kind,
        kind: content,
        **more,
    }
