"""Meta's error codes in our words: what LINK's reports carry in their descriptions and details.

One row: the codes it stands for, title, what happened, who acts, what to do, whether to send again. "LINK tries again"
follows the specification's list of codes that are submitted again (LINK 1.6, "Resending").
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from composer.delivery.explanations import Explanation, Retry, Who

Row = tuple[Iterable[int], Explanation]

_ROWS: tuple[Row, ...] = (
    (
        (0, 190),
        Explanation(
            "Access to WhatsApp has expired",
            "The access key between LINK and Meta is no longer valid.",
            Who.ADMIN,
            "Ask your administrator or LINK support to renew it.",
            Retry.AFTER_FIX,
        ),
    ),
    (
        (*range(200, 300), 3, 10, 131005),
        Explanation(
            "Permission is missing",
            "The account lost, or never had, a permission at Meta that this message needs.",
            Who.ADMIN,
            "Grant the permission in Meta’s Business Manager.",
            Retry.AFTER_FIX,
        ),
    ),
    (
        (1,),
        Explanation(
            "Meta had a fault, or the request was wrong",
            "Meta could not process the request. It is either a fault that passes or an invalid request.",
            Who.DESIGNER,
            "Look at metastatus.com; if all is well there, check the message.",
            Retry.LINK_RETRIES,
        ),
    ),
    (
        (2, 131016, 133004),
        Explanation(
            "Meta had a fault",
            "WhatsApp was down or overloaded for a while.",
            Who.NOBODY,
            "Look at metastatus.com.",
            Retry.LINK_RETRIES,
        ),
    ),
    (
        (4, 80007),
        Explanation(
            "Too many calls",
            "The app or the account asked Meta for more than it may in this time.",
            Who.ADMIN,
            "Send more slowly.",
            Retry.LINK_RETRIES,
        ),
    ),
    (
        (130429,),
        Explanation(
            "Too many messages per second",
            "The sender number’s limit of messages per second was reached.",
            Who.ADMIN,
            "Send more slowly.",
            Retry.LINK_RETRIES,
        ),
    ),
    (
        (131056,),
        Explanation(
            "Too many messages to this person",
            "This one recipient got too many messages in a short time. Others are not affected.",
            Who.WRITER,
            "Leave some minutes between messages to the same number; one in six seconds is the limit.",
            Retry.LATER,
        ),
    ),
    (
        (131048,),
        Explanation(
            "The sender number is restricted",
            "Recipients blocked or reported earlier messages, so Meta limits what this number may send.",
            Who.ADMIN,
            "Stop sending and check the number’s quality in WhatsApp Manager.",
            Retry.NO,
        ),
    ),
    (
        (131064,),
        Explanation(
            "Limited after wrong template categories",
            "Templates of this account were filed under the wrong category, so Meta limits sending for a while.",
            Who.ADMIN,
            "Review the categories of the templates. The limit lifts by itself.",
            Retry.LATER,
        ),
    ),
    (
        (368, 131031),
        Explanation(
            "The account is restricted or locked",
            "Meta restricted, disabled or locked the WhatsApp account.",
            Who.ADMIN,
            "Look at the account’s health and policy pages in Meta’s Business Manager.",
            Retry.NO,
        ),
    ),
    (
        (130497,),
        Explanation(
            "This country is not allowed",
            "The account may not message people in this country.",
            Who.ADMIN,
            "Check Meta’s business policy for the country.",
            Retry.NO,
        ),
    ),
    (
        (33,),
        Explanation(
            "The sender number is gone",
            "The business number was deleted at Meta.",
            Who.ADMIN,
            "Check the sender number of the account.",
            Retry.AFTER_FIX,
        ),
    ),
    (
        (100,),
        Explanation(
            "A field is not accepted",
            "A field of the message is unknown, misspelt or too long. The details name it.",
            Who.DESIGNER,
            "Read the details and correct the field.",
            Retry.AFTER_FIX,
        ),
    ),
    (
        (131008,),
        Explanation(
            "A field is missing",
            "The message lacks something WhatsApp needs, for example the address of a link button. The details name it.",
            Who.DESIGNER,
            "Read the details and fill in what is missing.",
            Retry.AFTER_FIX,
        ),
    ),
    (
        (131009,),
        Explanation(
            "A field has a wrong value",
            "WhatsApp does not accept a value in the message. The details name it.",
            Who.DESIGNER,
            "Read the details and correct the value.",
            Retry.AFTER_FIX,
        ),
    ),
    (
        (130403,),
        Explanation(
            "Your business blocked this person",
            "The recipient is on the business’s own block list.",
            Who.ADMIN,
            "Unblock the number.",
            Retry.AFTER_FIX,
        ),
    ),
    (
        (130472,),
        Explanation(
            "Held back by a Meta experiment",
            "Meta keeps some people from marketing messages to measure the effect. This recipient is one of them.",
            Who.NOBODY,
            "Use another way to reach the person.",
            Retry.NO,
        ),
    ),
    (
        (131000,),
        Explanation(
            "Something went wrong at Meta",
            "Meta could not say what.",
            Who.LINK,
            "If it fails again, copy the details for LINK support.",
            Retry.LINK_RETRIES,
        ),
    ),
    (
        (135000,),
        Explanation(
            "Something in the request went wrong",
            "Meta could not process the message and does not say which part of it.",
            Who.DESIGNER,
            "Check the message and try again; then copy the details for LINK support.",
            Retry.AFTER_FIX,
        ),
    ),
    (
        (131021,),
        Explanation(
            "Sender and recipient are the same",
            "The message is addressed to the number it is sent from.",
            Who.WRITER,
            "Correct the recipient’s number.",
            Retry.AFTER_FIX,
        ),
    ),
    (
        (131026,),
        Explanation(
            "Cannot be delivered to this person",
            "The number is not on WhatsApp, the person has not accepted its terms, or the app is too old.",
            Who.RECIPIENT,
            "Ask the person, another way, to update WhatsApp or to write to you first.",
            Retry.NO,
        ),
    ),
    (
        (131030,),
        Explanation(
            "The test number does not know the recipient",
            "A test number only sends to the recipients on its list.",
            Who.ADMIN,
            "Add the recipient to the test number’s list at Meta.",
            Retry.AFTER_FIX,
        ),
    ),
    (
        (131037,),
        Explanation(
            "The display name is not approved",
            "The sender number needs a display name that Meta has approved.",
            Who.ADMIN,
            "Have the display name approved in WhatsApp Manager.",
            Retry.AFTER_FIX,
        ),
    ),
    (
        (131042,),
        Explanation(
            "A payment problem",
            "Meta cannot charge the account: credit line, currency or time zone are missing or wrong.",
            Who.ADMIN,
            "Put billing right with Meta or LINK.",
            Retry.AFTER_FIX,
        ),
    ),
    (
        (131045, 133010),
        Explanation(
            "The sender number is not registered",
            "The number is not, or no longer, registered for WhatsApp.",
            Who.LINK,
            "Ask LINK support or your administrator to register it.",
            Retry.AFTER_FIX,
        ),
    ),
    (
        (131047,),
        Explanation(
            "More than 24 hours since the person wrote",
            "Outside the customer care window of 24 hours only templates are delivered.",
            Who.WRITER,
            "Use a template, or wait until the person writes.",
            Retry.AS_TEMPLATE,
        ),
    ),
    (
        (131049,),
        Explanation(
            "Meta held the message back",
            "Meta limits how many marketing messages one person gets. Nothing is broken.",
            Who.NOBODY,
            "After LINK’s own tries, wait at least 24 hours.",
            Retry.LINK_RETRIES,
            timedelta(hours=24),
        ),
    ),
    (
        (131050,),
        Explanation(
            "The person stopped marketing from you",
            "The recipient chose to get no more marketing messages from this business.",
            Who.WRITER,
            "Never send this person marketing again; other messages are still possible.",
            Retry.NO,
        ),
    ),
    (
        (131051,),
        Explanation(
            "This kind of message is not supported",
            "WhatsApp does not deliver this type of message.",
            Who.DESIGNER,
            "Choose another type of message.",
            Retry.NO,
        ),
    ),
    (
        (131052,),
        Explanation(
            "The person’s file could not be fetched",
            "WhatsApp could not download what the recipient sent.",
            Who.WRITER,
            "Ask the person to send it another way.",
            Retry.NO,
        ),
    ),
    (
        (131053,),
        Explanation(
            "The media could not be used",
            "WhatsApp could not fetch the image, video, audio or document, often because its type is not what the server says.",
            Who.DESIGNER,
            "Check that the link opens without signing in, and that format and size are allowed.",
            Retry.AFTER_FIX,
        ),
    ),
    (
        (131057,),
        Explanation(
            "The account is in maintenance",
            "Meta is working on the account, for example raising its throughput. It takes about a minute.",
            Who.NOBODY,
            "Wait.",
            Retry.LINK_RETRIES,
        ),
    ),
    (
        (131063,),
        Explanation(
            "Marketing templates are switched off",
            "Marketing templates are not allowed on this way of sending for the account.",
            Who.ADMIN,
            "Change the setting in WhatsApp Manager.",
            Retry.AFTER_FIX,
        ),
    ),
    (
        (132000,),
        Explanation(
            "The number of values is wrong",
            "The template has more or fewer gaps than the message fills in.",
            Who.DESIGNER,
            "Count the gaps of header, body and buttons, and fill in each.",
            Retry.AFTER_FIX,
        ),
    ),
    (
        (132001,),
        Explanation(
            "The template is not there",
            "There is no approved template with this name in this language.",
            Who.DESIGNER,
            "Check the template’s name, language and status.",
            Retry.AFTER_FIX,
        ),
    ),
    (
        (132005,),
        Explanation(
            "The text became too long",
            "With the values filled in, the template’s text is over the limit.",
            Who.WRITER,
            "Shorten the values.",
            Retry.AFTER_FIX,
        ),
    ),
    (
        (132007,),
        Explanation(
            "The content breaks a policy",
            "Meta found that the template’s content breaks its rules.",
            Who.DESIGNER,
            "Look at the reasons in the template’s review.",
            Retry.NO,
        ),
    ),
    (
        (132012, 132018),
        Explanation(
            "A value has the wrong form",
            "A value does not fit its gap: a wrong type, or line breaks, tabs or many spaces where none may be.",
            Who.DESIGNER,
            "Read the details and correct the value.",
            Retry.AFTER_FIX,
        ),
    ),
    (
        (132015,),
        Explanation(
            "The template is paused",
            "Meta paused the template because recipients rated it poorly: three hours, then six.",
            Who.DESIGNER,
            "Wait until the pause is over, or improve the template.",
            Retry.LATER,
        ),
    ),
    (
        (132016,),
        Explanation(
            "The template is disabled",
            "Meta disabled the template for good because recipients rated it poorly.",
            Who.DESIGNER,
            "Make a new template.",
            Retry.NO,
        ),
    ),
    (
        (132068,),
        Explanation(
            "The flow is blocked",
            "Meta blocked the flow that the message opens.",
            Who.DESIGNER,
            "Ask whoever owns the flow to put it right.",
            Retry.AFTER_FIX,
        ),
    ),
    (
        (132069,),
        Explanation(
            "The flow is slowed down",
            "Meta lets this flow be sent only ten times an hour.",
            Who.DESIGNER,
            "Ask whoever owns the flow to put it right.",
            Retry.AFTER_FIX,
        ),
    ),
    (
        (134011,),
        Explanation(
            "Payment terms are not accepted",
            "The business has not accepted the terms for WhatsApp payments.",
            Who.ADMIN,
            "Open the link in the details and accept the terms.",
            Retry.AFTER_FIX,
        ),
    ),
    (
        (134101,),
        Explanation(
            "The template is still being prepared",
            "The template is new and not ready everywhere yet.",
            Who.NOBODY,
            "Wait ten minutes.",
            Retry.LATER,
        ),
    ),
    (
        (137000,),
        Explanation(
            "The person’s identity key changed",
            "The recipient’s WhatsApp was installed anew, so the key that was given no longer fits.",
            Who.WRITER,
            "Send it without the identity key once you trust the number again.",
            Retry.AFTER_FIX,
        ),
    ),
    (
        (131062,),
        Explanation(
            "This kind of recipient is not supported",
            "The message is addressed to a user id and not to a phone number.",
            Who.WRITER,
            "Use the phone number.",
            Retry.AFTER_FIX,
        ),
    ),
    (
        (2388039,),
        Explanation(
            "The template cannot be changed now",
            "Its status does not allow changes.",
            Who.DESIGNER,
            "Wait until the review is over, then change it.",
            Retry.AFTER_FIX,
        ),
    ),
    (
        (2388040,),
        Explanation(
            "A part of the template is too long",
            "A text of the template is over its limit.",
            Who.DESIGNER,
            "Shorten it before submitting again.",
            Retry.AFTER_FIX,
        ),
    ),
    (
        (2388047,),
        Explanation(
            "The template’s header is not accepted",
            "Its form is not allowed.",
            Who.DESIGNER,
            "Correct the header before submitting again.",
            Retry.AFTER_FIX,
        ),
    ),
    (
        (2388072,),
        Explanation(
            "The template’s body is not accepted",
            "Its form is not allowed.",
            Who.DESIGNER,
            "Correct the body before submitting again.",
            Retry.AFTER_FIX,
        ),
    ),
    (
        (2388073,),
        Explanation(
            "The template’s footer is not accepted",
            "Its form is not allowed.",
            Who.DESIGNER,
            "Correct the footer before submitting again.",
            Retry.AFTER_FIX,
        ),
    ),
    (
        (2388293,),
        Explanation(
            "Too many gaps",
            "The template has too many gaps for so little text.",
            Who.DESIGNER,
            "Use fewer gaps or more text around them.",
            Retry.AFTER_FIX,
        ),
    ),
    (
        (2388299,),
        Explanation(
            "A gap stands at the edge",
            "A template’s text may not begin or end with a gap.",
            Who.DESIGNER,
            "Put words before and after it.",
            Retry.AFTER_FIX,
        ),
    ),
    (
        (2388019,),
        Explanation(
            "No more templates are allowed",
            "The account has as many templates as it may have.",
            Who.ADMIN,
            "Delete templates that are no longer used.",
            Retry.AFTER_FIX,
        ),
    ),
)

META: dict[int, Explanation] = {code: explanation for codes, explanation in _ROWS for code in codes}
"""By Meta's code."""
