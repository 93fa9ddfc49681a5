// For administrators: who may use the server, and what was done.

import { read, send } from "../api";
import { fillWith, h } from "../dom";
import { failure, working } from "../notice";
import { currentSession, type Level } from "../session";
import { field, form, secretBox, sureButton, textInput } from "./form";
import { moment, table } from "./lists";
import type { View } from "./view";

interface Account {
    number: number;
    name: string;
    level: Level;
    changeBy: string | null;
    isDisabled: boolean;
    made: string;
}
interface AuditPage {
    total: number;
    page: number;
    pageSize: number;
    entries: { number: number; at: string; who: string; address: string; action: string; about: string }[];
}

const levels: Level[] = ["Read", "Analyse", "Administer"];
const pageSize = 50;

export class PeopleView implements View {
    readonly title = "People";
    private readonly people = h("div", null, working("Reading the accounts …"));
    private readonly told = h("div", { class: "said" });
    private readonly said = h("div", { class: "said" });
    private readonly audit = h("div", null, working("Reading the audit log …"));
    private readonly asked = new AbortController();
    readonly element = h(
        "div",
        { class: "page account" },
        h("h1", null, "People, and what was done"),
        h(
            "section",
            { "aria-label": "Accounts" },
            h("h2", null, "Accounts"),
            this.told,
            this.said,
            this.people,
            h("h3", null, "A new account"),
            this.newForm(),
        ),
        h(
            "section",
            { "aria-label": "Audit log" },
            h("h2", null, "Audit log"),
            h(
                "p",
                { class: "muted" },
                "The newest first. It only grows; jobs, keys and sessions themselves are their owners' alone.",
            ),
            this.audit,
        ),
    );

    constructor() {
        void this.showPeople();
        void this.showAudit(1);
    }

    dispose(): void {
        this.asked.abort();
    }

    private newForm(): HTMLElement {
        const name = textInput("off", { maxlength: 40 });
        const level = h(
            "select",
            null,
            levels.map((l) => h("option", { value: l }, l)),
        );
        return form(
            "Make the account",
            [field("Name", name, "Letters a to z, digits, and . _ - @"), field("Level", level)],
            async () => {
                const made = await send<{ account: Account; password: string }>("POST", "accounts", {
                    name: name.value,
                    level: level.value,
                });
                name.value = "";
                this.tell(made);
                await this.refresh();
            },
        );
    }

    private tell(made: { account: Account; password: string }): void {
        fillWith(
            this.told,
            secretBox(
                `The one-time password of ${made.account.name}, good for three days. Hand it over now: it is not shown again.`,
                made.password,
            ),
        );
    }

    private async refresh(): Promise<void> {
        await Promise.all([this.showPeople(), this.showAudit(1)]);
    }

    private async showPeople(): Promise<void> {
        try {
            const { accounts } = await read<{ accounts: Account[] }>("accounts", {}, this.asked.signal);
            fillWith(
                this.people,
                table(
                    "Accounts",
                    ["Name", "Level", "State", "Made", ""],
                    accounts.map((account) => [
                        account.name,
                        this.levelOf(account),
                        account.isDisabled ? "disabled" : account.changeBy !== null ? "one-time password" : "in use",
                        moment(account.made),
                        h("div", { class: "actions" }, this.actionsOf(account)),
                    ]),
                ),
            );
        } catch (error) {
            fillWith(this.people, failure(error));
        }
    }

    private levelOf(account: Account): HTMLElement {
        const select = h(
            "select",
            { "aria-label": `Level of ${account.name}` },
            levels.map((l) => h("option", { value: l, selected: l === account.level }, l)),
        );
        select.addEventListener("change", () => {
            fillWith(this.said);
            send("PUT", `accounts/${account.name}`, { level: select.value, isDisabled: account.isDisabled })
                .catch((error: unknown) => fillWith(this.said, failure(error)))
                .finally(() => void this.refresh());
        });
        return select;
    }

    private actionsOf(account: Account): HTMLElement[] {
        const own = account.name === currentSession().name;
        const disable = sureButton(
            account.isDisabled ? "Enable" : "Disable",
            `${account.isDisabled ? "Enable" : "Disable"} ${account.name}`,
            async () => {
                await send("PUT", `accounts/${account.name}`, {
                    level: account.level,
                    isDisabled: !account.isDisabled,
                });
                await this.refresh();
            },
            this.said,
        );
        const reset = sureButton(
            "New password",
            `New password for ${account.name}, good once`,
            async () => {
                this.tell(
                    await send<{ account: Account; password: string }>("POST", `accounts/${account.name}/password`),
                );
                await this.refresh();
            },
            this.said,
        );
        const end = sureButton(
            "End sessions",
            `End sessions of ${account.name}, all of them`,
            async () => {
                await send("DELETE", `accounts/${account.name}/sessions`);
                await this.refresh();
            },
            this.said,
        );
        return own ? [] : [disable, reset, end]; // one's own are on the page of one's account
    }

    private async showAudit(page: number): Promise<void> {
        try {
            const log = await read<AuditPage>("audit", { page, pageSize }, this.asked.signal);
            const turn = (text: string, to: number, isThere: boolean): HTMLElement | null =>
                isThere ? h("button", { type: "button", click: () => void this.showAudit(to) }, text) : null;
            fillWith(
                this.audit,
                table(
                    "Audit log",
                    ["When", "Who", "From", "What", ""],
                    log.entries.map((e) => [moment(e.at), e.who, e.address, words(e.action), e.about]),
                ),
                h(
                    "div",
                    { class: "actions" },
                    turn("Newer", page - 1, page > 1),
                    h("span", { class: "muted num" }, `${log.total} lines`),
                    turn("Older", page + 1, page * pageSize < log.total),
                ),
            );
        } catch (error) {
            fillWith(this.audit, failure(error));
        }
    }
}

/** "SignInRefused" as "sign in refused". */
function words(action: string): string {
    return action.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
}
