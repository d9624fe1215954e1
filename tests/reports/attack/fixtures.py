# SPDX-FileCopyrightText: 2026 The Wardmate authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Invented histories of referrals, and into which category of each published list every referral falls."""
import csv
import datetime
import random

# Each list: its categories, and for each the words a history file has for it.
LISTS = {
    "event_group": {"clinical_outcome": "unexpected_patient_death", "error_or_harm": "medical_error",
                    "aggression_or_exposure": "patient_aggression", "legal_or_review": "litigation",
                    "staff_or_other": "moral_distress"},
    "area": {"Critical care": "ICU", "Emergency": "ED", "Medicine": "Ward 4", "Operating rooms": "OR 1",
             "Surgery": "Ward 2", "other": "Kitchen"},
    "profession": {"physician": "physician", "trainee": "trainee", "advanced_practice": "advanced_practice",
                   "nurse": "registered_nurse", "allied_health": "pharmacist", "other": "administrative"},
    "referrer_kind": {"self": "self", "colleague": "colleague", "leadership": "charge_nurse",
                      "safety_process": "patient_safety", "other": "automatic_trigger"},
    "outcome": {"supported": "supported", "brief_contact": "brief_contact", "offer_declined": "declined",
                "no_response": "no_response", "other": "withdrawn"},
    "first_outreach_within_target": {"yes": 1, "no": 6},
    "conversations": {"0": 0, "1": 1, "2": 2, "3_or_more": 4},
    "further_help": {"none": "", "professional": "eap", "practical": "time_off", "other": "other"},
}
HEADINGS = ["Date referred", "Case number", "Event type", "Unit", "Role", "Referred by", "Outcome", "First contact",
            "Contacts", "Further help", "Date closed"]
# The same in a Spanish spreadsheet.
SPANISH_HEADINGS = ["Fecha de derivación", "Número", "Tipo de evento", "Unidad", "Profesión", "Derivado por",
                    "Resultado", "Primer contacto", "Contactos", "Ayuda adicional", "Fecha de cierre"]
SPANISH = {"unexpected_patient_death": "Muerte inesperada de un paciente", "medical_error": "Error médico",
           "patient_aggression": "Agresión de un paciente", "litigation": "Demanda", "moral_distress": "Angustia moral",
           "physician": "Médico", "registered_nurse": "Enfermera", "pharmacist": "Farmacéutico",
           "administrative": "Administrativo", "supported": "Apoyado", "declined": "Rechazó", "no_response": "Sin respuesta"}
YEARS = (2024, 2025, 2026)
QUARTERS = [f"{year}Q{number}" for year in YEARS for number in (1, 2, 3, 4)]


def first_day(quarter):
    return datetime.date(int(quarter[:4]), 3 * int(quarter[5]) - 2, 1)


class Referral:
    """One row of a history; `counted` is the quarter it is published in, once it is."""

    def __init__(self, quarter, number, places, day):
        self.quarter, self.number, self.places, self.day = quarter, number, places, day
        self.counted = None
        self.event = self.person = number  # of its own, unless somebody says otherwise
        self.unit = LISTS["area"][places["area"]]

    def cells(self, words=None):
        word = {name: (words or {}).get(LISTS[name][place], LISTS[name][place]) for name, place in self.places.items()}
        contact = self.day + datetime.timedelta(days=word["first_outreach_within_target"])
        return [self.day.isoformat(), f"H-{self.number}", word["event_group"], self.unit, word["profession"],
                word["referrer_kind"], word["outcome"], contact.isoformat(), word["conversations"],
                word["further_help"], (self.day + datetime.timedelta(days=20)).isoformat()]


class History:
    """Referrals by quarter, with one way of being unevenly spread."""

    def __init__(self, sizes, spread, seed, closes=None):
        self.random = random.Random(seed)
        self.spread, self.made = spread, 0
        self.rows = [row for quarter, size in zip(QUARTERS, sizes) for row in self.make(quarter, size)]
        if closes:
            self.close_unit(*closes)

    def weights(self, name):
        count = len(LISTS[name])
        if self.spread in ("even", "apart", "border"):
            return [1] * count
        if self.spread == "dominant":  # one unit, one profession, one kind of event hold nearly all
            return [40] + [1] * (count - 1)
        if self.spread == "sparse":  # two categories share nearly all, the others are nearly empty
            return [30, 30] + [0.6] * (count - 2)
        return [2.0 ** -place for place in range(count)]  # skewed

    def make(self, quarter, size):
        rows = []
        for _ in range(size):
            self.made += 1
            day = first_day(quarter) + datetime.timedelta(days=self.random.randrange(90))
            places = {name: self.random.choices(list(LISTS[name]), self.weights(name))[0] for name in LISTS}
            rows.append(Referral(quarter, self.made, places, day))
        if self.spread == "apart":
            self.set_apart(rows)
        if self.spread == "border":
            self.set_at_the_border(rows)
        return rows

    @staticmethod
    def set_apart(rows):
        """All but ten or eleven in one category of each list: what is hidden together is just too little, or enough."""
        for at, name in enumerate(LISTS):
            cells = list(LISTS[name])
            few = 10 + at % 2
            for number, row in enumerate(rows):
                row.places[name] = cells[0] if number >= few else cells[1 + number % min(2, len(cells) - 1)]
        for row in rows:
            row.unit = LISTS["area"][row.places["area"]]

    def set_at_the_border(self, rows):
        """Eleven, ten and one, in other rows of each list: just enough, just too few, and with the one just enough."""
        for name in LISTS:
            cells = list(LISTS[name])
            mixed = self.random.sample(rows, len(rows))
            for cell, few in zip(cells[1:], [11, 10, 1, 11, 0]):
                for row in mixed[:few]:
                    row.places[name] = cell
                mixed = mixed[few:]
            for row in mixed:
                row.places[name] = cells[0]
        for row in rows:
            row.unit = LISTS["area"][row.places["area"]]

    def close_unit(self, area, heir, quarter):
        """From a quarter on the referrals of an area's unit come from another one."""
        for row in self.rows:
            if row.quarter >= quarter and row.places["area"] == area:
                row.places["area"], row.unit = heir, LISTS["area"][heir]

    def shared(self, quarter, events, clinicians, people, places):
        """A few events with many people each, or the same people again and again; nothing has been done for them."""
        rows = []
        for event in range(events):
            day = first_day(quarter) + datetime.timedelta(days=7 + 80 * event // max(1, events))
            for clinician in range(clinicians):
                self.made += 1
                row = Referral(quarter, self.made, dict(places, outcome="other", first_outreach_within_target="no",
                                                        conversations="0", further_help="none"), day)
                row.event = f"{quarter} {event}"
                row.person = f"Zz{(event * clinicians + clinician) % people}, Pat"
                rows.append(row)
        self.rows += rows
        return rows

    def late(self, quarter, size):
        """Found after its quarter was published."""
        rows = self.make(quarter, size)
        self.rows += rows
        return rows


def write_history(path, rows, spanish=False):
    with open(path, "w", newline="", encoding="utf-8") as file:
        out = csv.writer(file, delimiter=";" if spanish else ",")
        out.writerow(SPANISH_HEADINGS if spanish else HEADINGS)
        out.writerows(row.cells(SPANISH if spanish else {}) for row in rows)


def write_areas(path, spelled=str):
    with open(path, "w", newline="", encoding="utf-8") as file:
        out = csv.writer(file)
        out.writerow(["unit", "area"])
        out.writerows((unit, spelled(area)) for area, unit in LISTS["area"].items() if area != "other")
