import type { Clause, Instrument } from "./instrument.ts";
import { minsk2004 } from "./minsk-2004/index.ts";
import { almaty2011 } from "./almaty-2011/index.ts";
import { rap2012 } from "./rap-2012/index.ts";
import { cat1984 } from "./treaties/cat-1984.ts";
import { cets197 } from "./treaties/cets-197.ts";
import { citizenshipAgreements } from "./treaties/citizenship-agreements.ts";
import { cmw1990 } from "./treaties/cmw-1990.ts";
import { crc1989 } from "./treaties/crc-1989.ts";
import { iccpr1966 } from "./treaties/iccpr-1966.ts";
import { ilo } from "./treaties/ilo.ts";
import { palermo2000 } from "./treaties/palermo-2000.ts";
import { refugee1951 } from "./treaties/refugee-1951.ts";
import { smuggling2000 } from "./treaties/smuggling-2000.ts";
import { stateless1954 } from "./treaties/stateless-1954.ts";
import { stateless1961 } from "./treaties/stateless-1961.ts";
import { caBirthNationality } from "./national/ca-birth-nationality.ts";
import { caTrm2022 } from "./national/ca-trm-2022.ts";
import { kgNrm2019 } from "./national/kg-nrm-2019.ts";
import { kgRecruitment } from "./national/kg-recruitment.ts";
import { kgRefugee2002 } from "./national/kg-refugee-2002.ts";
import { kgStateless } from "./national/kg-stateless.ts";
import { kzKandas } from "./national/kz-kandas.ts";
import { kzLabour } from "./national/kz-labour.ts";
import { kzRefugee2009 } from "./national/kz-refugee-2009.ts";
import { kzStateless2020 } from "./national/kz-stateless-2020.ts";
import { kzTrafficking2024 } from "./national/kz-trafficking-2024.ts";
import { tjRefugee2002 } from "./national/tj-refugee-2002.ts";
import { tjTrafficking2014 } from "./national/tj-trafficking-2014.ts";
import { tmForeigners2021 } from "./national/tm-foreigners-2021.ts";
import { tmRefugee2017 } from "./national/tm-refugee-2017.ts";
import { uzAsylum2017 } from "./national/uz-asylum-2017.ts";
import { uzCitizenship2020 } from "./national/uz-citizenship-2020.ts";
import { uzRecruitment } from "./national/uz-recruitment.ts";
import { xdLabour } from "./national/xd-labour.ts";
import { xdLaw } from "./xd-law/index.ts";
import { trust } from "./promises/trust.ts";
import { rfc9053, webauthn3 } from "./standards/webauthn-3.ts";
import { blma2022 } from "./standards/blma-2022.ts";
import { c2spCheckpoint } from "./standards/c2sp-checkpoint.ts";
import { disclosureControl } from "./standards/disclosure-control.ts";
import { euaaStandards } from "./standards/euaa.ts";
import { fraMonitoring } from "./standards/fra-monitoring.ts";
import { gbvims } from "./standards/gbvims.ts";
import { guidingPrinciples1998 } from "./standards/guiding-principles-1998.ts";
import { hotlineToolkit } from "./standards/hotline-toolkit.ts";
import { hrit } from "./standards/hrit.ts";
import { hsds3 } from "./standards/hsds.ts";
import { htcds2 } from "./standards/htcds.ts";
import { icao9303 } from "./standards/icao-9303.ts";
import { icaoAnnex9 } from "./standards/icao-annex-9.ts";
import { iomStandards } from "./standards/iom.ts";
import { iris } from "./standards/iris.ts";
import { irrs } from "./standards/irrs.ts";
import { isco08 } from "./standards/isco.ts";
import { isic4 } from "./standards/isic.ts";
import { iso3166 } from "./standards/iso-3166.ts";
import { iso6393 } from "./standards/iso-639-3.ts";
import { nansenAgenda } from "./standards/nansen-agenda.ts";
import { draftIetfOauthStatusList } from "./standards/oauth-status-list.ts";
import { odihrNrm2022 } from "./standards/odihr-nrm-2022.ts";
import { pinheiro } from "./standards/pinheiro.ts";
import { primero } from "./standards/primero.ts";
import { rfc5545 } from "./standards/rfc-5545.ts";
import { rfc6962 } from "./standards/rfc-6962.ts";
import { rfc8392 } from "./standards/rfc-8392.ts";
import { rfc8949 } from "./standards/rfc-8949.ts";
import { rfc9052 } from "./standards/rfc-9052.ts";
import { rfc9180 } from "./standards/rfc-9180.ts";
import { rfc9285 } from "./standards/rfc-9285.ts";
import { rfc9457 } from "./standards/rfc-9457.ts";
import { rfc9562 } from "./standards/rfc-9562.ts";
import { survivorCare } from "./standards/survivor-care.ts";
import { unhcrStandards } from "./standards/unhcr.ts";
import { vst } from "./standards/vst.ts";
import { wcag2 } from "./standards/wcag.ts";

export type { Clause, Instrument, InstrumentKind, RequirementKind, Standing } from "./instrument.ts";
export { sourceList } from "./sources.ts";

/** Every instrument the code may cite: the three documents, treaties, national laws (the demo State's among them), standards. */
export const instruments: readonly Instrument[] = [
  trust,
  minsk2004,
  almaty2011,
  rap2012,
  cat1984,
  cets197,
  citizenshipAgreements,
  cmw1990,
  crc1989,
  iccpr1966,
  ilo,
  palermo2000,
  refugee1951,
  smuggling2000,
  stateless1954,
  stateless1961,
  caBirthNationality,
  caTrm2022,
  kgNrm2019,
  kgRecruitment,
  kgRefugee2002,
  kgStateless,
  kzKandas,
  kzLabour,
  kzRefugee2009,
  kzStateless2020,
  kzTrafficking2024,
  tjRefugee2002,
  tjTrafficking2014,
  tmForeigners2021,
  tmRefugee2017,
  uzAsylum2017,
  uzCitizenship2020,
  uzRecruitment,
  xdLabour,
  xdLaw,
  blma2022,
  c2spCheckpoint,
  disclosureControl,
  euaaStandards,
  fraMonitoring,
  gbvims,
  guidingPrinciples1998,
  hotlineToolkit,
  hrit,
  hsds3,
  htcds2,
  icao9303,
  icaoAnnex9,
  iomStandards,
  iris,
  irrs,
  isco08,
  isic4,
  iso3166,
  iso6393,
  nansenAgenda,
  draftIetfOauthStatusList,
  odihrNrm2022,
  pinheiro,
  primero,
  rfc5545,
  rfc6962,
  rfc8392,
  rfc8949,
  rfc9052,
  rfc9053,
  webauthn3,
  rfc9180,
  rfc9285,
  rfc9457,
  rfc9562,
  survivorCare,
  unhcrStandards,
  vst,
  wcag2,
];

const clauses: ReadonlyMap<string, { readonly instrument: Instrument; readonly clause: Clause }> = new Map(
  instruments.flatMap((instrument) =>
    instrument.clauses.map((clause) => [`${instrument.id}:${clause.id}`, { instrument, clause }] as const),
  ),
);

/** The clause that `instrument:clause` names, with its instrument; undefined where there is none, or where only the instrument is named. */
export function findClause(ref: string): { readonly instrument: Instrument; readonly clause: Clause } | undefined {
  return clauses.get(ref);
}

/**
 * Whether a figure may stand on a screen without "not confirmed": its text was read.
 * The demo State's law counts as read because the program itself wrote it; `isInvented` tells the two apart.
 */
export function isConfirmed(clause: Clause): boolean {
  return clause.evidence === "R" || isInvented(clause);
}

/** Whether the clause belongs to the State that does not exist, so that a screen can say so. */
export function isInvented(clause: Clause): boolean {
  return clause.evidence === "invented";
}
