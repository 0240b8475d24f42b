from __future__ import annotations

import subprocess
import sys

import pytest

from shelter_desk.domain.sensitivity import Compartment, Tier
from shelter_desk.domain.text import Text
from shelter_desk.forms import catalog, spec
from shelter_desk.forms.closed import question_code
from shelter_desk.forms.codec import spec_hash, texts_of
from shelter_desk.forms.conditions import Equals
from shelter_desk.forms.spec import Field, FormSpec, Repeat, Section, SelectMultiple, SelectOne
from tests.forms import refresh_specs

FORMS = pytest.mark.parametrize("form", catalog.BUILT_IN.values(), ids=list(catalog.BUILT_IN))


def _fields(form: FormSpec) -> list[tuple[Section, Field]]:
    found: list[tuple[Section, Field]] = []
    for section, item in form.items():
        inner = item.fields if isinstance(item, Repeat) else (item,)
        found += [(section, field) for field in inner]
    return found


@pytest.mark.parametrize("form", catalog.KNOWN.values(), ids=list(catalog.KNOWN))
def test_a_changed_form_raises_its_version(form: FormSpec) -> None:
    written = refresh_specs.load()[form.key]
    assert written.get(str(form.version)) == spec_hash(form), (
        "The form changed. Raise its version, then run python -m tests.forms.refresh_specs"
    )
    assert form.version == max(map(int, written))


def test_refreshing_never_replaces_a_written_version() -> None:
    known = {"intake": {str(catalog.form("intake").version): "another"}}
    with pytest.raises(SystemExit, match="raise the version"):
        refresh_specs.refreshed(known, unreleased=False)
    assert refresh_specs.refreshed(known, unreleased=True)["intake"] != known["intake"]


@FORMS
def test_sensitive_sections_say_why_and_painful_ones_are_folded(form: FormSpec) -> None:
    for section in form.sections:
        tiers = {section.tier_of(item) for item in section.fields}
        if max(tiers) >= Tier.SENSITIVE:
            assert section.why is not None, section.key
        assert section.folded == (Tier.PAINFUL in tiers), section.key
        assert Tier.PAINFUL not in tiers or len(tiers) == 1, section.key
    assert form.sections[-1].tier < Tier.PAINFUL


@FORMS
def test_choices_and_codes_are_unique(form: FormSpec) -> None:
    codes = [field.code for _, field in _fields(form) if field.code]
    assert len(codes) == len(set(codes))
    for _, field in _fields(form):
        if isinstance(field, SelectOne | SelectMultiple):
            values = [choice.value for choice in field.choices]
            labels = [choice.label for choice in field.choices]
            assert len(set(values)) == len(values) == len(set(labels)), field.key


@FORMS
def test_keys_are_plain_and_codes_run_left_to_right(form: FormSpec) -> None:
    for _, field in _fields(form):
        assert field.key.isidentifier()
        assert field.key.islower()
        if field.search in ("phone", "id"):
            assert field.ltr, field.key
        assert field.search in ("", "called", "name", "phone", "id")


def test_health_items_of_needs_are_sealed() -> None:
    form = catalog.form("needs")
    health = {s.key for s, i in form.items() if s.compartment_of(i) is Compartment.HEALTH}
    assert health == {"physical", "physical_private", "mental", "mental_self_harm"}
    court = form.section_of("legal_court_items").compartment_of(form.find("legal_court_items"))
    assert court is Compartment.LEGAL


def test_needs_has_fourteen_domains_with_both_views() -> None:
    form = catalog.form("needs")
    keys = {item.key for _, item in form.items()}
    domains = {key.removesuffix("_own_view") for key in keys if key.endswith("_own_view")}
    assert len(domains) == 14
    for domain in domains:
        assert {f"{domain}_{part}" for part in ("level", "wants_help", "strengths", "note")} <= keys
    assert form.repeatable


def test_intake_asks_all_of_domain_facts_4_3() -> None:
    form = catalog.form("intake")
    groups = {item.key for _, item in form.items() if isinstance(item, Repeat)}
    assert groups == {"dependants", "documents", "safe_contacts", "must_not_know"}
    washington = [item.key for _, item in form.items() if item.key.startswith("wg_")]
    assert len(washington) == 6
    codes = {field.code for _, field in _fields(form)}
    assert codes >= {
        *("prs_Birthdate", "prs_Gender", "prs_Citizenship", "prs_PrimaryLanguage"),
        *("prs_SecondaryLanguage", "prs_MaritalStatus", "prs_NumberOfChildren"),
        *("prs_HighestLevelOfEducation", "cas_CaseOwner", "cas_Status"),
    }


def test_what_could_be_held_against_her_is_kept_from_the_team() -> None:
    form = catalog.form("intake")
    for key in ("substance_withdrawal", "substance_withdrawal_note", "self_harm_worry"):
        section = form.section_of(key)
        assert section.tier_of(form.find(key)) is Tier.PAINFUL
        assert section.compartment_of(form.find(key)) is Compartment.HEALTH
    told = " ".join(text.source for s in form.sections if not s.compartment for text in _said(s))
    assert "substance" not in told.lower()
    assert form.section_of("gender").tier_of(form.find("gender")) is Tier.SENSITIVE
    needs = catalog.form("needs")
    assert needs.section_of("mental_items").compartment is Compartment.HEALTH


def test_no_form_promises_what_the_law_may_break() -> None:
    for form in catalog.BUILT_IN.values():
        for text in texts_of(form):
            assert "never told" not in text.source
            assert "without her consent" not in text.source


def _said(section: Section) -> tuple[Text, ...]:
    return texts_of(FormSpec("one", 1, section.title, (section,), Tier.HOUSE))


def test_no_arrival_question_is_above_identity() -> None:
    form = catalog.form("arrival")
    assert max(section.tier_of(item) for section, item in form.items()) <= Tier.IDENTITY


def test_question_codes() -> None:
    form = catalog.form("intake")
    assert question_code(form, _field(form, "birth_date")) == "prs_Birthdate"
    assert question_code(form, _field(form, "religion")) == "intake.religion"
    assert question_code(form, _field(form, "documents.number")) == "intake.documents.number"
    with pytest.raises(KeyError):
        question_code(catalog.form("arrival"), _field(form, "religion"))


def test_find_says_when_there_is_nothing() -> None:
    form = catalog.form("intake")
    for key in ("nothing", "documents.nothing", "religion.nothing"):
        with pytest.raises(KeyError):
            form.find(key)


def _field(form: FormSpec, key: str) -> Field:
    found = form.find(key)
    assert isinstance(found, Field)
    return found


def _tiny(*fields: spec.Item) -> FormSpec:
    section = Section("s", Text("x", "S"), fields, tier=Tier.HOUSE)
    return FormSpec("tiny", 1, Text("x", "Tiny"), (section,), Tier.HOUSE)


def test_a_form_that_contradicts_itself_is_refused() -> None:
    name = spec.TextField("name", Text("x", "Name"))
    with pytest.raises(ValueError, match="twice"):
        _tiny(name, name)
    with pytest.raises(ValueError, match="unknown questions"):
        _tiny(spec.TextField("a", Text("x", "A"), relevant=Equals("b", "yes")))
    secret = spec.TextField("b", Text("x", "B"), compartment=Compartment.LEGAL)
    with pytest.raises(ValueError, match="sealed as a whole"):
        _tiny(Repeat("g", Text("x", "G"), (secret,), Text("x", "R"), Text("x", "Add")))


def test_the_catalog_is_cheap_to_import() -> None:
    program = (
        "import sys, shelter_desk.forms.catalog\n"
        "heavy = {'phonenumbers', 'PySide6', 'sqlalchemy'} & set(sys.modules)\n"
        "sys.exit(', '.join(sorted(heavy)) or 0)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
