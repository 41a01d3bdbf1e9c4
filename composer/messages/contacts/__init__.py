"""Contacts message (LINK 1.6, Contacts message)."""

from __future__ import annotations

from composer.messages.contacts.form import FORM
from composer.messages.kind import Kind, Sample
from composer.messages.preview import ContactCards, Preview

KIND = Kind(
    key="contacts",
    title="Contacts",
    group="Free-form",
    icon="contact-round",
    summary="Cards of people to write to or save",
    help="One or several contacts, which the recipient can open, save and, when you give a WhatsApp id, write to.",
    signature={"type": "contacts"},
    payload="composer.messages.contacts.payload:ContactsMessage",
    form=FORM,
    preview=Preview(parts=(ContactCards("contacts"),)),
    gist=("contacts/0/name/formattedName", "contacts/0/name/formatted_name"),
    blank={"contacts": [{"name": {"formattedName": ""}}]},
    samples=(
        Sample(
            "Customer service",
            {
                "type": "contacts",
                "contacts": [
                    {
                        "name": {
                            "firstName": "Nordljus",
                            "formattedName": "Nordljus customer service",
                        },
                        "org": {"company": "Nordljus AB", "department": "Customer service"},
                        "phones": [
                            {"phone": "+46 8 123 45 67", "type": "MAIN", "waId": "4681234567"}
                        ],
                    }
                ],
            },
        ),
        Sample(
            "Your dentist, in full",
            {
                "type": "contacts",
                "contacts": [
                    {
                        "addresses": [
                            {
                                "city": "Stockholm",
                                "country": "Sweden",
                                "countryCode": "SE",
                                "state": "Stockholms län",
                                "street": "Götgatan 78",
                                "type": "WORK",
                                "zip": "118 30",
                            }
                        ],
                        "birthday": "1979-03-14",
                        "emails": [{"email": "anna@example.com", "type": "WORK"}],
                        "name": {
                            "firstName": "Anna",
                            "formattedName": "Dr. Anna Maria Lindqvist",
                            "lastName": "Lindqvist",
                            "middleName": "Maria",
                            "prefix": "Dr.",
                        },
                        "org": {
                            "company": "Lindqvist Tandvård",
                            "department": "Reception",
                            "title": "Dentist",
                        },
                        "phones": [
                            {"phone": "+46 70 174 06 05", "type": "CELL", "waId": "46701740605"},
                            {"phone": "+46 8 123 45 60", "type": "WORK"},
                        ],
                        "urls": [{"url": "https://example.com/tandvard", "type": "WORK"}],
                    }
                ],
            },
        ),
        Sample(
            "Two people to ask",
            {
                "type": "contacts",
                "contacts": [
                    {
                        "name": {
                            "firstName": "Jonas",
                            "formattedName": "Jonas Berg",
                            "lastName": "Berg",
                        },
                        "phones": [
                            {"phone": "+46 70 174 06 11", "type": "WORK", "waId": "46701740611"}
                        ],
                    },
                    {
                        "name": {
                            "firstName": "Sara",
                            "formattedName": "Sara Holm",
                            "lastName": "Holm",
                        },
                        "phones": [
                            {"phone": "+46 70 174 06 12", "type": "WORK", "waId": "46701740612"}
                        ],
                    },
                ],
            },
        ),
    ),
)
