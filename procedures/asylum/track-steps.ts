import type { Step } from "../../src/process/index.ts";

/** A track that is not for the person goes no further (AS28-AS30). */
export const trackGates = ["trackSafe", "trackUnhurried", "trackGrouped"] as const;

/** Onto a faster track, and back to the regular one. */
export const trackSteps = {
  chooseTrack: {
    title: { en: "Choose a track", ru: "Выбрать порядок" },
    from: ["registered", "informed"],
    by: ["officer"],
    form: "track",
    gates: ["trackLawful", ...trackGates],
    stops: ["decide"],
    starts: ["decide"],
    source: ["rap-2012:RAP-II-09-c", "unhcr-standards:rsd.modalities"],
  },
  leaveTrack: {
    title: { en: "Return to the regular track", ru: "Вернуть в обычный порядок" },
    from: ["registered", "informed", "interviewed"],
    by: ["officer"],
    form: "leavingTrack",
    gates: ["trackIsFast"],
    stops: ["decide"],
    starts: ["decide"],
    source: ["rap-2012:RAP-II-09-c", "unhcr-standards:rsd.accelerated"],
  },
} as const satisfies Record<string, Step>;
