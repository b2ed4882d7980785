import { test } from "vitest";
import { drillAccess } from "../src/app/drills/access.ts";
test.each([[1500,3],[1500,5],[4000,3]])("p %i %i", { timeout: 400_000 }, async (attempts, seed) => { const r = await drillAccess({ attempts, seed, plant: "policy", tell: () => undefined }); console.log("LEAKS", attempts, seed, r.leaks, r.attempts); });
