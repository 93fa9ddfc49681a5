// The frame around the views: navigation, theme, and which view an address means.

import "./style/base.css";
import "./style/shell.css";
import "./style/now.css";
import "./style/claims.css";
import "./style/site.css";
import "./style/network.css";
import "./style/ledger.css";
import "./style/account.css";
import { read, send } from "./api";
import { failure } from "./notice";
import { fillWith, h, type Child } from "./dom";
import { parseRoute, type Route } from "./route";
import { currentSession, isIn, sessions, useSession, type Session } from "./session";
import { themeSwitch } from "./theme";
import type { View } from "./views/view";

interface Destination {
    name: string;
    label: string;
    make(route: Route): Promise<View>;
}

const destinations: Destination[] = [
    { name: "now", label: "Now and then", make: async (route) => new (await import("./views/now")).NowView(route) },
    { name: "site", label: "My site", make: async (route) => new (await import("./views/site")).SiteView(route) },
    {
        name: "network",
        label: "Network",
        make: async (route) => new (await import("./views/network")).NetworkView(route),
    },
    {
        name: "claims",
        label: "Claims",
        make: async (route) =>
            route.path.length > 1
                ? new (await import("./views/claim")).ClaimView(route)
                : new (await import("./views/claims")).ClaimsView(route),
    },
    {
        name: "ledger",
        label: "Ledger",
        make: async (route) => (await import("./views/ledger-views")).ledgerView(route),
    },
];

/** Views of those who are signed in; they are not in the row of views. */
const ownViews: Destination[] = [
    {
        name: "account",
        label: "Your account",
        make: async () => new (await import("./views/account")).AccountView(),
    },
    { name: "people", label: "People", make: async () => new (await import("./views/people")).PeopleView() },
];

const wayIn: Destination = {
    name: "sign-in",
    label: "Sign in",
    make: async () => new (await import("./views/sign-in")).SignInView(),
};

/** The view an address means, for who is here. */
function destinationOf(route: Route): Destination | undefined {
    if (!isIn()) {
        return wayIn; // the address stays, and is shown afterwards
    }
    const name = route.path[0] ?? "now";
    return (currentSession().name === null ? destinations : [...destinations, ...ownViews]).find(
        (d) => d.name === name,
    );
}

const main = h("main", { id: "main", tabindex: -1 });
const links = destinations.map((d) => h("a", { href: `#/${d.name}` }, d.label));
let shown: { view: View; place: string } | null = null;
let turn = 0;

async function show(): Promise<void> {
    const route = parseRoute(location.hash);
    const destination = destinationOf(route);
    if (!destination) {
        shown?.view.dispose();
        shown = null;
        fillWith(
            main,
            h(
                "div",
                { class: "page" },
                h("h1", null, "There is no such view"),
                h(
                    "p",
                    null,
                    "The address may be of an older version. ",
                    h("a", { href: "#/now" }, "Go to the globe"),
                    ".",
                ),
            ),
        );
        return;
    }
    const place = destination === wayIn ? wayIn.name : `${destination.name}/${route.path.slice(1).join("/")}`;
    if (shown?.place === place && shown.view.go?.(route)) {
        return;
    }
    const own = ++turn;
    links.forEach((link, i) => {
        if (destinations[i] === destination) {
            link.setAttribute("aria-current", "page");
            link.scrollIntoView({ block: "nearest", inline: "nearest" }); // on a phone not all have room
        } else {
            link.removeAttribute("aria-current");
        }
    });
    try {
        const view = await destination.make(route);
        if (own !== turn) {
            view.dispose();
            return;
        }
        const isFirst = shown === null;
        shown?.view.dispose();
        shown = { view, place };
        fillWith(main, view.element);
        document.title = `${view.title} – Overflight`;
        main.scrollTop = 0;
        if (!isFirst) {
            main.focus({ preventScroll: true });
        }
    } catch (error) {
        fillWith(main, failure(error));
    }
}

/** Who is signed in, with the way out; nothing where there are no accounts. */
function who(): Child[] {
    const session = currentSession();
    if (session.name === null) {
        return [];
    }
    const out = h("button", { type: "button", class: "quiet" }, "Sign out");
    out.addEventListener("click", () => {
        out.disabled = true;
        send("DELETE", "session")
            .catch(() => null) // it has ended already
            .finally(() => {
                location.hash = "#/now";
                location.reload(); // nothing that was read stays in the page
            });
    });
    return [
        session.level === "Administer" && isIn() ? h("a", { class: "own-link", href: "#/people" }, "People") : null,
        isIn()
            ? h("a", { class: "own-link", href: "#/account", title: "Your account" }, session.name)
            : h("span", { class: "own-link" }, session.name),
        out,
    ];
}

async function start(): Promise<void> {
    const skip = h("a", { class: "skip", href: "#main" }, "Skip to the content");
    skip.addEventListener("click", (event) => {
        event.preventDefault(); // the hash is the address of the view
        main.focus();
    });
    const app = document.getElementById("app")!;
    const nav = h("nav", { "aria-label": "Views" }, links);
    const own = h("div", { class: "own" });
    let isOpen: string | null = null;
    const follow = (): void => {
        const session = currentSession();
        fillWith(own, who());
        nav.hidden = !isIn();
        const state = `${isIn()} ${session.name} ${session.mustChange}`;
        if (isOpen !== null && isOpen !== state) {
            shown?.view.dispose();
            shown = null;
            void show();
        }
        isOpen = state;
    };
    fillWith(
        app,
        skip,
        h(
            "header",
            { class: "bar" },
            h("a", { class: "brand", href: "#/now" }, "Overflight"),
            nav,
            h("div", { class: "bar-end" }, own, h("a", { class: "quiet-link", href: "api" }, "API"), themeSwitch()),
        ),
        main,
    );
    try {
        useSession(await read<Session>("session"));
    } catch (error) {
        fillWith(main, failure(error));
        return;
    }
    follow();
    sessions.addEventListener("change", follow);
    window.addEventListener("hashchange", () => void show());
    void show();
}

void start();
