// Where to subscribe to what comes over the place: addresses that always hold the next seven days. A calendar program does
// not sign in, so that where there are accounts the address needs a key, which is made here.

import { send } from "../api";
import { fillWith, h, type Child } from "../dom";
import { currentSession } from "../session";
import { field, form, sureButton } from "./form";
import { moment } from "./lists";
import type { MadeKey } from "./own-key";
import type { SiteState } from "./site-state";

const keyDays: [number, string][] = [
    [30, "30 days"],
    [90, "90 days"],
    [366, "a year"],
];
const keyNameMax = 60;

export class SiteCalendars {
    readonly element = h("section", { class: "calendars", "aria-label": "Calendars" });
    private readonly said = h("div", { class: "said" });
    /** The key that the links hold; its secret is told once, and kept as long as this page is open. */
    private made: MadeKey | null = null;
    private state: SiteState | null = null;

    show(state: SiteState): void {
        this.state = state;
        const { accounts } = currentSession();
        fillWith(
            this.element,
            h("h2", null, "Calendars to subscribe to"),
            accounts ? this.keyPart(state.place!.name) : null,
            this.said,
            h(
                "ul",
                null,
                calendarsOf(state, this.made?.secret ?? null).map(({ words, address }) =>
                    row(words, address, !accounts || this.made !== null),
                ),
            ),
        );
    }

    private keyPart(place: string): Child {
        if (this.made) {
            const { key } = this.made;
            return h(
                "div",
                { class: "secret", role: "status" },
                h(
                    "p",
                    null,
                    `The links below hold the key "${key.name}", good until ${moment(key.expires)}. Take them over into your ` +
                        "calendar now: the key is not shown again. Whoever has a link can read these calendars of any " +
                        "place, and nothing else.",
                ),
                h(
                    "p",
                    null,
                    "To close the links again, revoke the key here or, at any time, on ",
                    h("a", { href: "#/account" }, "your account"),
                    ".",
                ),
                h(
                    "div",
                    null,
                    sureButton("Revoke", `Revoke the key ${key.name}`, () => this.revoke(), this.said),
                ),
            );
        }
        const days = h(
            "select",
            null,
            keyDays.map(([value, words]) => h("option", { value, selected: value === 90 }, words)),
        );
        return h(
            "div",
            { class: "calendar-key" },
            h(
                "p",
                { class: "muted" },
                "You can save the files below now. A calendar program that is to follow them cannot sign in: its link needs a " +
                    "key. One made here opens calendars alone, stands in the links themselves, and can be revoked here or " +
                    "on the page of your account.",
            ),
            form("Make a key for these links", [field("The key is good for", days)], async () => {
                this.made = await send<MadeKey>("POST", "account/keys", {
                    name: keyName(place),
                    level: "Calendar",
                    days: Number(days.value),
                });
                this.show(this.state!);
            }),
        );
    }

    private async revoke(): Promise<void> {
        await send("DELETE", `account/keys/${this.made!.key.number}`);
        this.made = null;
        this.show(this.state!);
    }
}

/** "Calendars of Norfolk", as a key may be called. */
export function keyName(place: string): string {
    return `Calendars of ${place.replace(/\p{Cc}/gu, " ")}`.slice(0, keyNameMax).trim();
}

/** The calendars of a place, with their addresses on this server. */
export function calendarsOf(state: SiteState, key: string | null): { words: string; address: string }[] {
    const place = state.place!;
    const query = (satellite: number | null): URLSearchParams =>
        new URLSearchParams({
            name: place.name,
            latitudeDeg: String(place.latitudeDeg),
            longitudeDeg: String(place.longitudeDeg),
            days: "7",
            ...(satellite === null ? {} : { satellite: String(satellite) }),
            ...(key === null ? {} : { key }),
        });
    return [
        ...state.satellites.map((satellite) => ({
            words: `Calendar of passes of ${satellite} (.ics)`,
            address: `v1/calendar/passes.ics?${query(satellite)}`,
        })),
        {
            words: "Calendar of windows and gaps of the watch list (.ics)",
            address: `v1/calendar/notice.ics?${query(null)}`,
        },
    ];
}

function row(words: string, address: string, isOpen: boolean): HTMLElement {
    const whole = new URL(address, document.baseURI).href;
    const copy = h("button", { type: "button" }, "Copy the address");
    copy.addEventListener("click", () => {
        void navigator.clipboard.writeText(whole).then(
            () => (copy.textContent = "Copied"),
            () => (copy.textContent = "The browser forbids it: take the link's address"),
        );
    });
    return h(
        "li",
        { class: "calendar-row" },
        h("a", { href: address }, words),
        isOpen ? [h("a", { href: whole.replace(/^https?:/, "webcal:") }, "Subscribe"), copy] : null,
    );
}
