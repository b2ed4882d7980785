import type { Desk, RouteSet } from "../access/index.ts";
import { dayAt } from "../kernel/index.ts";
import type { Node } from "./node.ts";
import { interviewTakenAt, isInterviewOf, knownOfInterviews } from "../appointment/index.ts";
import { appointmentRoutes } from "../appointment/server.ts";
import { sittingRoutes } from "../sitting/server.ts";
import { recordRoutes } from "../access/server.ts";
import { appointmentParts } from "./appointment-parts.ts";
import { countArrivals, intakeRoutes } from "../intake/server.ts";
import { influxRoutes, planRoutes } from "../influx/server.ts";
import { checklistRoutes, qualityRoutes } from "../quality/server.ts";
import { cellMin, suppressLine } from "../statistics/index.ts";
import { statisticsRoutes } from "../statistics/server.ts";
import { channelling, comparing } from "./comparing.ts";
import { countingOf } from "./counting.ts";
import { documentParts } from "./document-parts.ts";
import { facilityRoutes } from "../facility/server.ts";
import { directoryRoutes } from "../directory/server.ts";
import { copyRoutes, documentRoutes } from "../document/server.ts";
import { importRoutes } from "./import-routes.ts";
import { labourRoutes } from "../labour/server.ts";
import { law } from "./law.ts";
import { libraryRoutes } from "../library/server.ts";
import { personParts } from "./person-parts.ts";
import { matterRoutes, memorandumRoutes, referralRoutes } from "../referral/server.ts";
import { birthRoutes, completenessRoutes, joinRoutes, kinRoutes, personRoutes, photoRoutes, findPersons } from "../person/server.ts";
import { findProcedure } from "../process/index.ts";
import { processRoutes, shelfRoutes } from "../process/server.ts";
import { commandRoutes } from "./command-routes.ts";
import { bundleRoutes } from "./post-bundle.ts";
import { passkeyRoutes } from "./passkey-routes.ts";
import { sentRoutes } from "./sent-routes.ts";
import { sessionRoutes } from "./session-routes.ts";
import { syncRoutes } from "../sync/server.ts";
import { fileMarks } from "./apart-mark.ts";
import { syncParts } from "./sync-parts.ts";
import { tracingRoutes } from "../tracing/server.ts";
import { noteTries } from "./tries.ts";
import { witnessRoutes } from "./witness-routes.ts";

/** What every set of routes may need: the desk for all that is recorded or read, the node for its country and clock. */
export type RouteParts = { readonly node: Node; readonly desk: Desk; readonly forgetSessions: () => void };

/** Every route of the node's API, one line a module. Commands record their own refusals. */
export function listRoutes({ node, desk, forgetSessions }: RouteParts): RouteSet[] {
  const papers = documentParts(node, desk);
  const persons = personParts(node, desk);
  const today = () => dayAt(node.now(), node.country.timeZone);
  const answering = [
    intakeRoutes(desk, node.country),
    processRoutes({
      desk,
      country: node.country,
      procedures: node.procedures,
      countArrivals,
      beside: {
        isOf: isInterviewOf,
        knownOf: (states, { caseId, file }) =>
          knownOfInterviews(states, {
            caseId,
            takenAt: interviewTakenAt(file, findProcedure(node.procedures, file.procedure, file.version)),
            timeZone: node.country.timeZone,
          }),
      },
      marksOf: (dossier, compartments) => fileMarks(node, dossier, compartments),
      withhold: (line) => suppressLine(line).cells,
      compare: comparing(),
    }),
    shelfRoutes({ desk, country: node.country, procedures: node.procedures }),
    directoryRoutes(papers),
  ];
  const influx = { desk, country: node.country, procedures: node.procedures, counting: countingOf(node) };
  return [
    sessionRoutes(node, forgetSessions),
    passkeyRoutes(node, forgetSessions),
    commandRoutes(node, desk, forgetSessions),
    ...[
      personRoutes(persons),
      joinRoutes({ desk, procedures: node.procedures, today }),
      kinRoutes({ desk, today }),
      completenessRoutes(desk),
      birthRoutes({ desk, country: node.country }),
      copyRoutes({ desk, procedures: node.procedures }, node.subjects),
      photoRoutes({ desk, safe: node.safe }),
      tracingRoutes({ desk, findPersons: (actor, query) => findPersons(persons, actor, query) }),
      ...answering,
      influxRoutes(influx),
      planRoutes(influx),
      statisticsRoutes({ country: node.country, procedures: node.procedures, now: node.now, counting: countingOf(node) }),
      labourRoutes({
        ...papers,
        procedures: node.procedures,
        channels: channelling(node.country),
        counting: countingOf(node),
      }),
      sentRoutes(node, desk),
      qualityRoutes({ ...papers, procedures: node.procedures, counting: countingOf(node), withhold: suppressLine, least: cellMin }),
      checklistRoutes({ ...papers, procedures: node.procedures, counting: countingOf(node) }),
      bundleRoutes(node, answering),
      facilityRoutes({ ...papers, procedures: node.procedures }),
      documentRoutes(papers),
      referralRoutes(papers),
      memorandumRoutes({ desk, country: node.country }),
      sittingRoutes({ ...papers, procedures: node.procedures }),
      matterRoutes({ desk, country: node.country, procedures: node.procedures }),
      appointmentRoutes(appointmentParts(node, desk, papers.renderer)),
      importRoutes(node),
      libraryRoutes(law),
      syncRoutes(syncParts(node, desk)),
      recordRoutes(desk, node.country.units),
      witnessRoutes(node),
    ].map((set) => noteTries(node, set)),
  ];
}
