// A view of the application.

import type { Route } from "../route";

export interface View {
    element: HTMLElement;
    title: string;
    /** Takes another address of the same view; false where it must be made anew. */
    go?(route: Route): boolean;
    dispose(): void;
}
