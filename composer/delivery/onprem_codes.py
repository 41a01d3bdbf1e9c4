"""Error codes of the On-Premises client that the Cloud API does not have, in our words.

Meta reference, "WhatsApp Business On-Premises API Client Error Codes"; the client's codes and the Cloud API's do not overlap.
"""

from __future__ import annotations

from collections.abc import Mapping

from composer.delivery.explanations import Explanation, Retry, Who


def _row(title: str, sentence: str, who: Who, what_to_do: str, retry: Retry) -> Explanation:
    return Explanation(title, sentence, who, what_to_do, retry)


_DESIGN = (Who.DESIGNER, "Look at the message's problems and at what Meta says.", Retry.AFTER_FIX)
_TEMPLATE = (
    Who.DESIGNER, "Compare the message with the template in WhatsApp Manager.", Retry.AFTER_FIX
)  # fmt: skip
_CLIENT = (Who.ADMIN, "Ask whoever runs your WhatsApp Business API client.", Retry.LATER)

ON_PREMISES: Mapping[int, Explanation] = {
    402: _row(
        "Payment problem", "Something is wrong with how the business pays.", Who.ADMIN,
        "Put billing right in Meta's Business Manager.", Retry.AFTER_FIX,
    ),
    408: _row("Message not valid", "The recipient's app could not use the message.", *_DESIGN),
    410: _row(
        "Message expired", "The recipient could not be reached for as long as WhatsApp tries.",
        Who.NOBODY, "Reach the person another way.", Retry.LATER,
    ),
    429: _row(
        "Too many messages", "The client sends faster than it may.", Who.ADMIN,
        "Slow down.", Retry.LATER,
    ),
    470: _row(
        "The window is closed", "More than 24 hours have passed since the person last wrote.",
        Who.WRITER, "Send a template: it may go out at any time.", Retry.AS_TEMPLATE,
    ),
    471: _row(
        "Too many people complained", "The number is restricted: earlier messages were blocked or reported.",
        Who.ADMIN, "Look at the number's quality in WhatsApp Manager.", Retry.NO,
    ),
    472: _row(
        "The recipient is in an experiment", "Meta does not deliver such messages to some people, to learn from it.",
        Who.NOBODY, "Reach the person another way.", Retry.NO,
    ),
    480: _row(
        "The recipient may be somebody else now", "The person's identity changed and was not confirmed.",
        Who.ADMIN, "Confirm the identity in your client, then send again.", Retry.AFTER_FIX,
    ),
    500: _row("Fault of the client", "The client could not process the message.", *_CLIENT),
    501: _row(
        "Message type not supported", "The recipient's app does not know this kind of message.",
        Who.DESIGNER, "Send another kind of message.", Retry.NO,
    ),
    1000: _row("Fault of the client", "The client met an error it does not name.", *_CLIENT),
    1001: _row("Message too long", "The message is longer than WhatsApp allows.", *_DESIGN),
    1002: _row("Recipient type not valid", "The client does not know this type of recipient.", *_DESIGN),
    1004: _row("Already there", "What was to be made exists already.", *_CLIENT),
    1005: _row(
        "Access denied", "The client did not accept the login.", Who.ADMIN,
        "Check user name and password in the account's settings.", Retry.AFTER_FIX,
    ),
    1006: _row("Not found", "The message names something that the client does not have.", *_DESIGN),
    1007: _row(
        "Recipient blocked", "This recipient may not get messages of this kind.", Who.WRITER,
        "Check the number.", Retry.AFTER_FIX,
    ),
    1008: _row("A field is missing", "The client needs a field that the message does not have.", *_DESIGN),
    1009: _row("A value is not valid", "The client cannot use one of the message's values.", *_DESIGN),
    1010: _row("A field too many", "The message has a field that does not belong there.", *_DESIGN),
    1011: _row("The client is not ready", "The client is starting or being set up.", *_CLIENT),
    1013: _row(
        "Not a WhatsApp user", "There is no WhatsApp account with this number.", Who.WRITER,
        "Check the number, or reach the person another way.", Retry.AFTER_FIX,
    ),
    1014: _row("Fault of the client", "The client met an internal error.", *_CLIENT),
    1015: _row("Too many requests", "Requests come faster than the client takes them.", *_CLIENT),
    1016: _row("The client is overloaded", "The client has too much to do just now.", *_CLIENT),
    1021: _row(
        "Wrong recipient", "The message would go to the sender itself.", Who.WRITER,
        "Correct the number.", Retry.AFTER_FIX,
    ),
    1023: _row("The recipient cannot get this", "The recipient's app is too old.", *_DESIGN),
    1024: _row(
        "No callback address", "The client has no address for its callbacks.", Who.ADMIN,
        "Enter the relay's address in the client's settings.", Retry.AFTER_FIX,
    ),
    1026: _row(
        "The recipient cannot get this", "The recipient's app does not support the message.", Who.NOBODY,
        "Send another kind of message.", Retry.NO,
    ),
    2000: _row("Wrong number of parameters", "The template has another number of parameters.", *_TEMPLATE),
    2001: _row("No such template", "There is no template of this name in this language.", *_TEMPLATE),
    2002: _row("Template not there yet", "The client could not fetch the template.", *_TEMPLATE),
    2003: _row("Template not there", "The template's package is missing.", *_TEMPLATE),
    2004: _row("Parameter too long", "A parameter is longer than the template allows.", *_TEMPLATE),
    2005: _row("Text too long", "With its parameters the template's text is too long.", *_TEMPLATE),
    2006: _row("White space in a parameter", "A parameter has new lines, tabs or many spaces.", *_TEMPLATE),
    2012: _row("Wrong kind of parameter", "A parameter is of another kind than the template wants.", *_TEMPLATE),
}  # fmt: skip
