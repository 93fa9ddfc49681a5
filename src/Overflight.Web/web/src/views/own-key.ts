// A key of one's own, as the server tells of it; its secret is told once, when it is made.

import type { Level } from "../session";

export interface OwnKey {
    number: number;
    name: string;
    level: Level;
    made: string;
    expires: string;
    used: string | null;
    revoked: string | null;
}

export interface MadeKey {
    key: OwnKey;
    secret: string;
}
