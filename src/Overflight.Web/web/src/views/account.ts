// One's own account: password, keys, sessions.

import { read, send } from "../api";
import { fillWith, h } from "../dom";
import { failure, working } from "../notice";
import { currentSession, useSession, type Level, type Session } from "../session";
import { field, form, passwordHelp, passwordInput, secretBox, sureButton, textInput } from "./form";
import { moment, table } from "./lists";
import type { MadeKey, OwnKey } from "./own-key";
import type { View } from "./view";

interface OwnSession {
    number: number;
    made: string;
    used: string;
    address: string;
    isThis: boolean;
}

const levels: { level: Level; words: string }[] = [
    { level: "Calendar", words: "Calendar: calendars only, also as ?key= in their address" },
    { level: "Read", words: "Read: what is there" },
    { level: "Analyse", words: "Analyse: also compute, and record articles" },
    { level: "Administer", words: "Administer: also manage accounts" },
];

export class AccountView implements View {
    readonly title = "Your account";
    private readonly keys = h("div", null, working("Reading your keys …"));
    private readonly made = h("div", { class: "said" });
    private readonly sessions = h("div", null, working("Reading your sessions …"));
    private readonly saidOfKeys = h("div", { class: "said" });
    private readonly saidOfSessions = h("div", { class: "said" });
    private readonly asked = new AbortController();
    readonly element = h(
        "div",
        { class: "page account" },
        h(
            "div",
            null,
            h("h1", null, currentSession().name ?? ""),
            h("p", { class: "lead muted" }, `Your level is ${currentSession().level ?? ""}.`),
        ),
        h("section", { "aria-label": "Password" }, h("h2", null, "Password"), passwordForm()),
        h(
            "section",
            { "aria-label": "Keys" },
            h("h2", null, "Keys"),
            h(
                "p",
                { class: "muted" },
                "By a key a program acts for you: Authorization: Bearer ofl_… A key of the level Calendar can also stand " +
                    "in the address of a calendar (&key=…), for programs that subscribe to it; My site makes one and puts it " +
                    "into its links.",
            ),
            this.made,
            this.saidOfKeys,
            this.keys,
            this.keyForm(),
        ),
        h(
            "section",
            { "aria-label": "Sessions" },
            h("h2", null, "Where you are signed in"),
            this.saidOfSessions,
            this.sessions,
        ),
    );

    constructor() {
        void this.showKeys();
        void this.showSessions();
    }

    dispose(): void {
        this.asked.abort();
    }

    private keyForm(): HTMLElement {
        const own = levels.findIndex((l) => l.level === currentSession().level);
        const name = textInput("off", { maxlength: 60 });
        const level = h(
            "select",
            null,
            levels.slice(0, own + 1).map((l) => h("option", { value: l.level }, l.words)),
        );
        const days = h("input", { type: "number", min: 1, max: 366, value: 90, required: true });
        return form(
            "Make a key",
            [field("What it is for", name), field("What it allows", level), field("For how many days", days)],
            async () => {
                const made = await send<MadeKey>("POST", "account/keys", {
                    name: name.value,
                    level: level.value,
                    days: Number(days.value),
                });
                fillWith(
                    this.made,
                    secretBox(`The key "${made.key.name}". Keep it now: it is not shown again.`, made.secret),
                );
                name.value = "";
                await this.showKeys();
            },
        );
    }

    private async showKeys(): Promise<void> {
        try {
            const { keys } = await read<{ keys: OwnKey[] }>("account/keys", {}, this.asked.signal);
            fillWith(
                this.keys,
                keys.length === 0
                    ? h("p", { class: "empty" }, "You have no keys.")
                    : table(
                          "Your keys",
                          ["Name", "Level", "Made", "Last used", "Good until", ""],
                          keys.map((key) => [
                              key.name,
                              key.level,
                              moment(key.made),
                              key.used === null ? "never" : moment(key.used),
                              key.revoked !== null ? "revoked" : moment(key.expires),
                              key.revoked !== null
                                  ? null
                                  : sureButton(
                                        "Revoke",
                                        `Revoke the key ${key.name}`,
                                        async () => {
                                            await send("DELETE", `account/keys/${key.number}`);
                                            fillWith(this.made);
                                            await this.showKeys();
                                        },
                                        this.saidOfKeys,
                                    ),
                          ]),
                      ),
            );
        } catch (error) {
            fillWith(this.keys, failure(error));
        }
    }

    private async showSessions(): Promise<void> {
        try {
            const { sessions } = await read<{ sessions: OwnSession[] }>("account/sessions", {}, this.asked.signal);
            fillWith(
                this.sessions,
                table(
                    "Your sessions",
                    ["Signed in", "Last used", "From", ""],
                    sessions.map((session) => [
                        moment(session.made),
                        moment(session.used),
                        session.address,
                        session.isThis
                            ? "this one"
                            : sureButton(
                                  "End",
                                  `End the session from ${session.address} of ${moment(session.made)}`,
                                  async () => {
                                      await send("DELETE", `account/sessions/${session.number}`);
                                      await this.showSessions();
                                  },
                                  this.saidOfSessions,
                              ),
                    ]),
                ),
            );
        } catch (error) {
            fillWith(this.sessions, failure(error));
        }
    }
}

function passwordForm(): HTMLElement {
    const name = h("input", { type: "text", autocomplete: "username", value: currentSession().name, hidden: true });
    const present = passwordInput("current-password");
    const next = passwordInput("new-password");
    const done = h("p", { role: "status" });
    return h(
        "div",
        null,
        form(
            "Change the password",
            [name, field("Present password", present), field("New password", next, passwordHelp)],
            async () => {
                done.textContent = "";
                const session = await send<Session>("PUT", "account/password", {
                    present: present.value,
                    next: next.value,
                });
                present.value = next.value = "";
                useSession(session);
                done.textContent = "It is changed. All your other sessions have ended.";
            },
        ),
        done,
    );
}
