"""The form's words of a contact (LINK 1.6, Message content property)."""

from __future__ import annotations

from composer.messages.words import Cards, Group, Option, Pick, Text


def _type(what: str, *options: Option) -> Pick:
    return Pick(
        at="type",
        label="Type",
        help=f"Which {what} it is. Choose one, or write a word of your own.",
        options=options,
        editable=True,
        optional=True,
    )


_HOME = Option("HOME", "Home")
_WORK = Option("WORK", "Work")

NAME_WORDS = (
    Text(
        at="name/formattedName",
        also=("name/formatted_name",),
        label="Formatted name",
        help="The whole name, as it is shown on the contact's card.",
        placeholder="Anna Lindqvist",
        needed=True,
    ),
    Text(
        at="name/firstName",
        also=("name/first_name",),
        label="First name",
        help="At least one of the parts of the name must be there; the first name is the usual one.",
        placeholder="Anna",
    ),
    Text(
        at="name/lastName",
        also=("name/last_name",),
        label="Last name",
        help="The family name.",
        placeholder="Lindqvist",
    ),
    Group(
        label="More of the name",
        help="Middle name, prefix and suffix.",
        folded=True,
        words=(
            Text(
                at="name/middleName",
                also=("name/middle_name",),
                label="Middle name",
                help="What stands between first and last name.",
            ),
            Text(
                at="name/prefix",
                label="Prefix",
                help="What stands before the name, such as a title.",
                placeholder="Dr.",
            ),
            Text(
                at="name/suffix",
                label="Suffix",
                help="What stands after the name.",
                placeholder="Jr.",
            ),
        ),
    ),
)

PHONE_WORDS = Cards(
    at="phones",
    label="Phone numbers",
    help="The contact's numbers. With a WhatsApp id, the recipient can write to the contact at once.",
    noun="Phone number {n}",
    add="Add a phone number",
    blank={"phone": ""},
    words=(
        Text(
            at="phone",
            label="Phone number",
            help="The number as it is shown, best with + and country code.",
            placeholder="+46 8 123 45 67",
        ),
        _type(
            "number",
            Option("CELL", "Mobile"),
            Option("MAIN", "Main"),
            Option("IPHONE", "iPhone"),
            _HOME,
            _WORK,
        ),
        Text(
            at="waId",
            also=("wa_id", "wa-id"),
            label="WhatsApp id",
            help="The number that the contact uses on WhatsApp, with country code, digits only. "
            "Without it the recipient can only invite the contact to WhatsApp.",
            placeholder="4681234567",
        ),
    ),
)

EMAIL_WORDS = Cards(
    at="emails",
    label="E-mail addresses",
    help="Where the contact reads e-mail.",
    noun="E-mail address {n}",
    add="Add an e-mail address",
    blank={"email": ""},
    words=(
        Text(
            at="email",
            label="E-mail address",
            help="One address.",
            placeholder="anna@example.com",
        ),
        _type("address", _HOME, _WORK),
    ),
)

URL_WORDS = Cards(
    at="urls",
    label="Web addresses",
    help="The contact's pages on the web.",
    noun="Web address {n}",
    add="Add a web address",
    blank={"url": ""},
    words=(
        Text(
            at="url",
            label="Web address",
            help="The complete address, with https:// in front.",
            placeholder="https://example.com",
        ),
        _type("page", _HOME, _WORK),
    ),
)

ADDRESS_WORDS = Cards(
    at="addresses",
    label="Postal addresses",
    help="Where the contact lives or works.",
    noun="Postal address {n}",
    add="Add a postal address",
    blank={"street": ""},
    words=(
        Text(
            at="street",
            label="Street",
            help="Street and number.",
            placeholder="Götgatan 78",
        ),
        Text(at="zip", label="Postal code", help="The postal code.", placeholder="118 30"),
        Text(at="city", label="City", help="The town or city.", placeholder="Stockholm"),
        Text(at="state", label="State", help="The state or region, where addresses have one."),
        Text(at="country", label="Country", help="The country's name.", placeholder="Sweden"),
        Text(
            at="countryCode",
            also=("country_code",),
            label="Country code",
            help="The country in two letters.",
            placeholder="SE",
        ),
        _type("address", _HOME, _WORK),
    ),
)

MORE_WORDS = Group(
    label="Work and birthday",
    help="Where the contact works and as what, and the birthday.",
    folded=True,
    words=(
        Text(
            at="org/company",
            label="Company",
            help="The company's name.",
            placeholder="Lindqvist Tandvård",
        ),
        Text(
            at="org/department",
            label="Department",
            help="The department within the company.",
            placeholder="Reception",
        ),
        Text(
            at="org/title",
            label="Job title",
            help="What the contact does there.",
            placeholder="Dentist",
        ),
        Text(
            at="birthday",
            label="Birthday",
            help="Year, month and day with a hyphen between them.",
            placeholder="1990-05-17",
        ),
    ),
)

FORM = (
    Cards(
        at="contacts",
        label="Contacts",
        help="One or several people or places, each with what you want to tell of it.",
        noun="Contact {n}",
        add="Add a contact",
        least=1,
        most=257,
        blank={"name": {"formattedName": ""}},
        words=(
            *NAME_WORDS,
            PHONE_WORDS,
            EMAIL_WORDS,
            URL_WORDS,
            ADDRESS_WORDS,
            MORE_WORDS,
        ),
    ),
)
"""The whole form."""
