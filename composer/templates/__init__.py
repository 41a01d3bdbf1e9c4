"""Template definitions: what a template is, where `composer.messages.template` says what fills one.

A definition is a plain JSON tree, as a message is: what came in goes out again. Everything here reads such trees and
changes none.

* `reading.read`: which definitions a JSON value holds, whatever they came in;
* `review.review`: what is wrong with one, before it is submitted;
* `form.FORM`, `payload.Definition`: its form, and the model that the form's facts come from;
* `slots.slots`: what a message with it must give, place by place; `filling`: such a message from values or samples;
* `against.check_against`: what is wrong with a message, by its definition;
* `asking.form_for`: the form that asks for exactly what the definition needs;
* `differences.compare`, `differences.across_languages`; `skeleton.skeleton`; `editing`: what may still be changed.

How it looks is in `composer.rendering.definition`, which stands above this package.
"""
