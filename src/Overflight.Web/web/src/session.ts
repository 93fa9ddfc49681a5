// Who is signed in, where the server has accounts.

export type Level = "Open" | "SignedIn" | "Calendar" | "Read" | "Analyse" | "Administer";

export interface Session {
    /** Whether the server has accounts; without, whoever is on its machine may do everything. */
    accounts: boolean;
    needsSetUp: boolean;
    name: string | null;
    level: Level | null;
    /** Whether a one-time password must be changed before anything else. */
    mustChange: boolean;
    token: string | null;
}

let session: Session = {
    accounts: false,
    needsSetUp: false,
    name: null,
    level: null,
    mustChange: false,
    token: null,
};

/** Told when somebody signs in, or the server says that nobody is signed in any more. */
export const sessions = new EventTarget();

export function currentSession(): Session {
    return session;
}

/** Whether all views are open to who is here. */
export function isIn(): boolean {
    return !session.accounts || (session.name !== null && !session.mustChange);
}

export function useSession(next: Session): void {
    session = next;
    sessions.dispatchEvent(new Event("change"));
}

/** The server says that the session is over. */
export function sessionEnded(): void {
    if (session.name !== null) {
        useSession({ ...session, name: null, level: null, mustChange: false, token: null });
    }
}

/** What shows that a page of this server asks, for requests that change something. */
export function tokenHeader(): Record<string, string> {
    return session.token === null ? {} : { "Overflight-Token": session.token };
}
