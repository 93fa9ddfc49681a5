// What a person adds to the ledger from a page: grades of a source and a text, a judgement of a claim.

import { send } from "../api";
import { fillWith, h } from "../dom";
import type { ToldArticle, ToldGrade } from "../ledger-api";
import { currentSession } from "../session";
import { parseTime, utc } from "../time";
import { field, form, textInput } from "./form";
import { credibilityChoices, likelihoodWord, oneGrade, reliabilityChoices } from "./ledger-words";

const likelihoods = [
    "AlmostNoChance",
    "VeryUnlikely",
    "Unlikely",
    "RoughlyEvenChance",
    "Likely",
    "VeryLikely",
    "AlmostCertain",
];
const verdicts = ["Undetermined", "Supported", "Contradicted"].map((name): [string, string] => [name, name]);
const kept = "It is recorded with your name and the time, and stays in the ledger.";

/** Whether who is here may add to the ledger. */
export function mayJudge(): boolean {
    const { accounts, level } = currentSession();
    return !accounts || level === "Analyse" || level === "Administer";
}

function choice(choices: [string, string][], chosen = ""): HTMLSelectElement {
    return h(
        "select",
        { required: true },
        choices.map(([value, words]) => h("option", { value, selected: value === chosen }, words)),
    );
}

const reasonInput = (): HTMLInputElement => textInput("off", { maxlength: 2000, autocapitalize: "sentences" });

/** The grades a text and its source were given, by whom and when, and a form for another. */
export function gradesOf(told: ToldArticle, done: () => void): HTMLElement {
    const { item, number, grades } = told;
    const reliability = choice(reliabilityChoices(), told.source?.reliability); // the grades that hold now
    const credibility = choice(credibilityChoices(), oneGrade(null, item.credibility)[0]);
    return h(
        "details",
        { class: "older grades" },
        h("summary", null, `Grades: ${grades.length === 0 ? "none given yet" : `${grades.length} given`}`),
        grades.map((grade) => givenGrade(grade, item.source)),
        mayJudge()
            ? h(
                  "div",
                  { class: "claim-grid even" },
                  gradeForm(
                      "Grade the source",
                      field("Reliability of the source", reliability),
                      { of: item.source, grade: reliability },
                      done,
                  ),
                  gradeForm(
                      "Grade the text",
                      field("Credibility of the text", credibility),
                      { of: number, grade: credibility },
                      done,
                  ),
              )
            : null,
    );
}

function givenGrade({ of, reliability, credibility, reason, recordedAt, recorder, number }: ToldGrade, source: number) {
    return h(
        "p",
        null,
        h("b", null, `${of === source ? "Source" : "Text"} ${oneGrade(reliability, credibility)}. `),
        `${reason} `,
        h("span", { class: "muted" }, `${recorder}, ${utc(parseTime(recordedAt))}, entry ${number}`),
    );
}

function gradeForm(
    button: string,
    chosen: HTMLElement,
    { of, grade }: { of: number; grade: HTMLSelectElement },
    done: () => void,
): HTMLElement {
    const reason = reasonInput();
    return form(button, [chosen, field("Why", reason, kept)], async () => {
        await send("POST", "ledger/grades", { of, grade: grade.value, reason: reason.value });
        done();
    });
}

/** A form by which a person judges a claim. */
export function judgementForm(claim: number, done: () => void): HTMLElement {
    const verdict = choice(verdicts);
    const likelihood = choice([
        ["", "not said"],
        ...likelihoods.map((name): [string, string] => [name, likelihoodWord(name)]),
    ]);
    likelihood.required = false;
    const reason = reasonInput();
    const box = h("details", { class: "older judge" });
    fillWith(
        box,
        h("summary", null, "Judge it yourself"),
        h(
            "p",
            { class: "muted" },
            "A judgement holds before every check, until another judgement. What was found before stays.",
        ),
        form(
            "Record the judgement",
            [field("Finding", verdict), field("How likely the claim is", likelihood), field("Why", reason, kept)],
            async () => {
                await send("POST", "ledger/judgements", {
                    claim,
                    verdict: verdict.value,
                    likelihood: likelihood.value || null,
                    reason: reason.value,
                });
                done();
            },
        ),
    );
    return box;
}
