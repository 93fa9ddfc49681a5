// Where the engine's workers and pictures lie. It must be set before the engine loads.

Object.assign(globalThis, { CESIUM_BASE_URL: new URL("globe/", document.baseURI).href });
export {};
