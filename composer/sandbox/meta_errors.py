"""Meta's error codes that a recipient's last six digits can ask for, and how LINK reports each.

LINK's specification shows `112403` with "#(100) Invalid parameter " in an example and lists `112406` for what Meta's
API answers: here 112406 is what Meta refuses when the message is submitted, 112403 what fails on its way.
"""

from __future__ import annotations

from dataclasses import dataclass

RESUBMITTED = frozenset({1, 2, 4, 80007, 130429, 131000, 131016, 131049, 131057, 133004})
"""Codes after which LINK submits again, every 60 s and at most 15 times, before it reports ("Resending").

Of the codes with fewer than six digits, 080007 can be asked for; 1, 2 and 4 cannot, whose digits are the full trip's.
"""
RESENDING_TAKES = 15 * 60.0
"""Seconds that all re-sends together take."""


@dataclass(frozen=True, slots=True)
class MetaError:
    """One code: LINK's result code for it, Meta's title, and Meta's details."""

    code: int
    result: int
    title: str
    details: str

    @property
    def suffix(self) -> str:
        """The last six digits of a recipient for whom this happens: the code itself, with zeros before a shorter one."""
        return f"{self.code:06d}"


META_ERRORS: tuple[MetaError, ...] = (
    MetaError(100, 112406, "Invalid parameter", "Either one of media ID or link must be present"),
    MetaError(190, 112406, "Access token has expired", "Your access token has expired."),
    MetaError(368, 112406, "Temporarily blocked for policies violations", "Account restricted."),
    MetaError(80007, 112406, "Rate limit issues", "The account has reached its rate limit."),
    MetaError(130403, 112403, "User is blocked", "The business has blocked this user."),
    MetaError(130429, 112406, "Rate limit hit", "Message throughput has been reached."),
    MetaError(130472, 112403, "User's number is part of an experiment", "Not delivered."),
    MetaError(130497, 112403, "Restricted from messaging this country", "Not allowed."),
    MetaError(131000, 112406, "Something went wrong", "Unknown error."),
    MetaError(131005, 112406, "Access denied", "A permission is missing or was removed."),
    MetaError(131008, 112406, "Required parameter is missing", "A parameter is missing."),
    MetaError(131009, 112406, "Parameter value is not valid", "A parameter has a bad value."),
    MetaError(131016, 112406, "Service unavailable", "A service is temporarily unavailable."),
    MetaError(131021, 112406, "Recipient cannot be sender", "Both numbers are the same."),
    MetaError(131026, 112403, "Message undeliverable", "Message Undeliverable."),
    MetaError(131030, 112406, "Recipient not in allowed list", "Add the number to the list."),
    MetaError(131031, 112406, "Account has been locked", "The business account is locked."),
    MetaError(131037, 112406, "Display name approval needed", "The name is not approved."),
    MetaError(131042, 112403, "Business eligibility payment issue", "Check the payment method."),
    MetaError(131045, 112406, "Incorrect certificate", "The number is not registered."),
    MetaError(
        131047,
        112403,
        "Re-engagement message",
        "Message failed to send because more than 24 hours have passed since the customer last "
        "replied to this number.",
    ),
    MetaError(131048, 112403, "Spam rate limit hit", "Too many earlier messages were blocked."),
    MetaError(
        131049,
        112403,
        "This message was not delivered to maintain healthy ecosystem engagement.",
        "In order to maintain a healthy ecosystem engagement, the message failed to be delivered.",
    ),
    MetaError(131050, 112403, "User stopped marketing messages", "The user opted out."),
    MetaError(131051, 112406, "Unsupported message type", "Message type is not supported."),
    MetaError(131053, 112403, "Media upload error", "Check the file and its MIME type."),
    MetaError(131056, 112403, "Pair rate limit hit", "Too many messages to this one person."),
    MetaError(131057, 112406, "Account in maintenance mode", "Possible throughput upgrade."),
    MetaError(131062, 112406, "Recipient user ids not supported", "Use the phone number."),
    MetaError(131063, 112406, "Marketing templates not available", "Switched off for Cloud API."),
    MetaError(131064, 112406, "Template category limit", "Earlier templates had wrong categories."),
    MetaError(132000, 112406, "Number of parameters does not match", "Compare with the template."),
    MetaError(132001, 112406, "Template does not exist", "Not there in this language."),
    MetaError(132005, 112406, "Translated text too long", "Shorten the parameters."),
    MetaError(132007, 112406, "Character policy violated", "The content breaks a policy."),
    MetaError(132012, 112406, "Parameter format does not match", "Check the parameters' types."),
    MetaError(132015, 112406, "Template is paused", "Paused for low quality."),
    MetaError(132016, 112406, "Template is disabled", "Disabled for low quality."),
    MetaError(132018, 112406, "Issue with the template's parameters", "Check the parameters."),
    MetaError(132068, 112406, "Flow is blocked", "The flow is in blocked state."),
    MetaError(132069, 112406, "Flow is throttled", "The flow is in throttled state."),
    MetaError(133004, 112406, "Server temporarily unavailable", "Try again later."),
    MetaError(133010, 112406, "Phone number not registered", "The number is not registered."),
    MetaError(134011, 112406, "Payments terms not accepted", "Accept the terms of service."),
    MetaError(134101, 112406, "Template is being synced", "Try again in 10 minutes."),
    MetaError(135000, 112406, "Generic user error", "Something in the request is wrong."),
    MetaError(137000, 112406, "Identity key mismatch", "The recipient's identity key changed."),
)
