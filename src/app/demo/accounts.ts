import type { RoleId } from "../../access/index.ts";
import { personId } from "./ids.ts";

/** A demo account: who, as what, where. Names are invented. */
export type DemoAccount = {
  readonly login: string;
  readonly name: string;
  readonly role: RoleId;
  readonly unit: string;
  readonly languages: readonly string[];
  /** Of somebody whose own file it is. */
  readonly ownDossier?: string;
};

type Work = readonly [role: RoleId, unit: string];
const account = (login: string, name: string, [role, unit]: Work, languages: string): DemoAccount => ({
  login,
  name,
  role,
  unit,
  languages: languages.split(" "),
});

/** One account a role at least, and one a unit that receives referrals. */
export const demoAccounts: readonly DemoAccount[] = [
  account("post1.officer", "Zarina Qodirova", ["border-officer", "XD-POST-01"], "tgk rus prs"),
  account("post1.night", "Timur Sattorov", ["border-officer", "XD-POST-01"], "tgk rus"),
  account("post2.officer", "Bektur Asanov", ["border-officer", "XD-POST-02"], "kir rus"),
  account("post3.officer", "Aigerim Nurlanova", ["border-officer", "XD-POST-03"], "kaz rus eng"),
  account("supervisor", "Rustam Yuldashev", ["post-supervisor", "XD-BS-HQ"], "uzn rus"),
  account("registrar", "Dilnoza Karimova", ["registrar", "XD-MS-CAP"], "uzn rus prs"),
  account("registration.supervisor", "Marat Zhaksybekov", ["registration-supervisor", "XD-MS-CAP"], "kaz rus"),
  account("officer", "Gulnora Rahimova", ["eligibility-officer", "XD-MS-CAP"], "tgk rus prs eng"),
  account("officer2", "Andrei Kovalenko", ["eligibility-officer", "XD-MS-CAP"], "rus eng"),
  account("reviewer", "Nodira Ismoilova", ["reviewer", "XD-MS-CAP"], "uzn rus eng"),
  account("commission", "Sapar Annayev", ["decision-maker", "XD-COM"], "tuk rus"),
  account("commission2", "Gulshan Ibragimova", ["decision-maker", "XD-COM"], "tgk rus"),
  account("commission3", "Viktor Pak", ["decision-maker", "XD-COM"], "rus kaz"),
  account("court", "Elena Morozova", ["appeal-officer", "XD-COURT"], "rus"),
  account("child", "Mehrangiz Sharipova", ["child-protection-officer", "XD-CP"], "tgk rus prs"),
  account("tracing", "Firuza Davlatova", ["tracing-officer", "XD-CP"], "tgk rus prs"),
  account("panel1", "Umida Rasulova", ["panel-member", "XD-BIP"], "uzn rus"),
  account("panel2", "Bakhtiyor Safarov", ["panel-member", "XD-BIP"], "tgk rus"),
  account("panel3", "Zhanna Kim", ["panel-member", "XD-BIP"], "rus kaz"),
  account("exclusion", "Tahmina Aliyeva", ["exclusion-examiner", "XD-MS-CAP"], "tgk rus eng"),
  account("security", "Baurzhan Seitkali", ["security-officer", "XD-SEC"], "kaz rus"),
  account("women", "Parvina Nazarova", ["protection-worker", "XD-SHELTER"], "tgk rus prs"),
  account("nrm", "Azamat Toktogulov", ["nrm-officer", "XD-NRM"], "kir rus"),
  account("nrm2", "Saltanat Omarova", ["nrm-officer", "XD-NRM"], "kaz kir rus"),
  account("labour", "Kubanychbek Osmonov", ["labour-officer", "XD-LAB"], "kir rus uzn"),
  account("labour2", "Nargiza Alimova", ["labour-officer", "XD-LAB"], "uzn rus tgk"),
  account("inspector", "Yerlan Sadykov", ["labour-inspector", "XD-INSP"], "kaz rus"),
  account("inspector2", "Maya Orazova", ["labour-inspector", "XD-INSP"], "tuk rus"),
  account("centre", "Sitora Gafurova", ["reception-officer", "XD-CENTRE"], "tgk rus prs"),
  account("hospital", "Lola Mirzoeva", ["service-provider", "XD-HOSP"], "tgk rus"),
  account("doctor", "Manzura Hakimova", ["health-worker", "XD-HOSP"], "tgk rus prs"),
  account("shelter", "Ainura Beishenova", ["service-provider", "XD-SHELTER"], "kir rus prs"),
  account("programmes", "Malika Yusupova", ["service-provider", "XD-BRIDGE"], "uzn rus prs"),
  account("line", "Aliya Bekmuratova", ["hotline-operator", "XD-BRIDGE"], "kaz rus tgk eng"),
  account("legal", "Farrukh Nazarov", ["legal-adviser", "XD-AID"], "tgk rus eng"),
  account("monitor", "Irina Petrenko", ["monitor", "XD-OMB"], "rus eng"),
  account("monitor2", "Gulbahor Tohirova", ["monitor", "XD-OMB"], "tgk rus"),
  account("auditor", "Daniyar Akhmetov", ["auditor", "XD-AUD"], "kaz rus eng"),
  account("quality1", "Rano Halimova", ["quality-auditor", "XD-QA"], "tgk rus eng"),
  account("quality2", "Sergei Volkov", ["quality-auditor", "XD-QA"], "rus eng"),
  account("coordinator", "Shahnoza Tursunova", ["coordinator", "XD-NC"], "uzn rus eng"),
  account("admin", "Olim Saidov", ["administrator", "XD-MS-CAP"], "tgk rus eng"),
];

const person = (login: string, name: string, languages: string, ownDossier: string): DemoAccount => ({
  ...account(login, name, ["person", "XD-MS-CAP"], languages),
  ownDossier,
});

/** People who act in their own file before the demo begins. */
export const demoPersons: readonly DemoAccount[] = [
  person("worker", "Jasur Ergashev", "uzn rus", personId(3, 1)),
  person("agency", "Ogulgerek Sorokina", "tuk rus", personId(5, 1)),
];

/** Made last: while this account is missing, the seed has not been sown to its end. */
export const applicant: DemoAccount = person("applicant", "Nawid Haidari", "prs", personId(0, 0));
