import type { LawRef } from "../../src/kernel/index.ts";
import type { Options } from "../shared/published-choices.ts";

/** How the person was recruited: the values of HTCDS 2.0 in its order (CC BY 4.0; IOM does not endorse this program). @source htcds-2:core */
export const recruitmentMethods = {
  AtAPlaceOfBusiness: { en: "at a place of business", ru: "в месте торговли или услуг" },
  AtAnEducationalInstitution: { en: "at a school or college", ru: "в учебном заведении" },
  AtWork: { en: "at work", ru: "на работе" },
  ThroughOnlineSocialNetworks: { en: "through social networks", ru: "через социальные сети" },
  ThroughAnOnlineAdvertisement: { en: "through an advertisement online", ru: "через объявление в интернете" },
  ThroughATelevisionAdvert: { en: "through television", ru: "через телевизионную рекламу" },
  ThroughANewspaperAdvert: { en: "through a newspaper", ru: "через объявление в газете" },
  ThroughFamilyOrFamilyEvents: { en: "through family", ru: "через семью или на семейном торжестве" },
  ThroughFriendsOrSocialEvents: { en: "through friends", ru: "через друзей или знакомых" },
  Other: { en: "otherwise", ru: "иначе" },
} as const satisfies Options;

/** How the person was held. @source htcds-2:core */
export const controlMethods = {
  PhysicalThreats: { en: "threats of violence", ru: "угрозы насилием" },
  ThreatsLawEnforcement: { en: "threats with the police", ru: "угрозы полицией" },
  ThreatensChildrenFamily: { en: "threats against children or family", ru: "угрозы детям или семье" },
  DebtBondage: { en: "debt", ru: "долговая кабала" },
  FalsePromises: { en: "false promises", ru: "ложные обещания" },
  PhysicalAbuse: { en: "violence", ru: "физическое насилие" },
  SexualAbuse: { en: "sexual violence", ru: "сексуальное насилие" },
  TakesEarnings: { en: "earnings taken", ru: "отбирали заработок" },
  RestrictsFinancialAccess: { en: "no access to money", ru: "не давали распоряжаться деньгами" },
  RestrictsMedicalCare: { en: "no medical care", ru: "не пускали к врачу" },
  WithholdsNecessities: { en: "food or other necessities withheld", ru: "лишали еды и необходимого" },
  PsychologicalAbuse: { en: "psychological abuse", ru: "психологическое насилие" },
  PsychoactiveSubstance: { en: "drugs or alcohol", ru: "наркотики или алкоголь" },
  ExcessiveWorkingHours: { en: "endless working hours", ru: "чрезмерный рабочий день" },
  WithholdsDocuments: { en: "papers withheld", ru: "отобраны документы" },
  Other: { en: "otherwise", ru: "иначе" },
} as const satisfies Options;

/** What for. @source htcds-2:core */
export const exploitationTypes = {
  ForcedLabour: { en: "forced labour", ru: "принудительный труд" },
  SexualExploitation: { en: "sexual exploitation", ru: "сексуальная эксплуатация" },
  ChildLabour: { en: "child labour", ru: "детский труд" },
  ForcedMarriage: { en: "forced marriage", ru: "принудительный брак" },
  Servitude: { en: "servitude", ru: "подневольное состояние" },
  ForcedMilitaryByNonStateActors: { en: "forced fighting for armed groups", ru: "принуждение к службе в вооружённых группах" },
  OrganRemoval: { en: "removal of organs", ru: "изъятие органов" },
  ForcedBegging: { en: "forced begging", ru: "принудительное попрошайничество" },
  ForcedAdoption: { en: "forced adoption", ru: "незаконное усыновление" },
  Surrogacy: { en: "surrogacy", ru: "суррогатное материнство" },
  Other: { en: "other", ru: "иное" },
} as const satisfies Options;

/** In which industry, by section of ISIC Rev. 4; its codes in the standard are in `industryCodes`. @source htcds-2:core, isic-4:sections */
export const industries = {
  A: { en: "A agriculture, forestry, fishing", ru: "A сельское и лесное хозяйство, рыболовство" },
  B: { en: "B mining", ru: "B добыча полезных ископаемых" },
  C: { en: "C manufacturing", ru: "C обрабатывающая промышленность" },
  D: { en: "D electricity, gas", ru: "D электроэнергия, газ" },
  E: { en: "E water, waste", ru: "E водоснабжение, отходы" },
  F: { en: "F construction", ru: "F строительство" },
  G: { en: "G trade, repair of vehicles", ru: "G торговля, ремонт автомобилей" },
  H: { en: "H transport, storage", ru: "H транспорт и складирование" },
  I: { en: "I accommodation, food", ru: "I гостиницы и питание" },
  J: { en: "J information, communication", ru: "J информация и связь" },
  K: { en: "K finance, insurance", ru: "K финансы и страхование" },
  L: { en: "L real estate", ru: "L недвижимость" },
  M: { en: "M professional, scientific", ru: "M профессиональная и научная деятельность" },
  N: { en: "N administrative, support", ru: "N административные и вспомогательные услуги" },
  O: { en: "O public administration, defence", ru: "O государственное управление, оборона" },
  P: { en: "P education", ru: "P образование" },
  Q: { en: "Q health, social work", ru: "Q здравоохранение и социальные услуги" },
  R: { en: "R arts, recreation", ru: "R искусство и отдых" },
  S: { en: "S other services", ru: "S прочие услуги" },
  T: { en: "T households as employers", ru: "T домашние хозяйства как работодатели" },
  U: { en: "U extraterritorial bodies", ru: "U экстерриториальные организации" },
} as const satisfies Options;

/** Codes of the standard for the sections, which stand in our records by their letter. @source htcds-2:core */
export const industryCodes = {
  A: "A_AgricultureForestryAndFishing",
  B: "B_MiningAndQuarrying",
  C: "C_Manufacturing",
  D: "D_ElectricityGasSteamAndAirConditioningSupply",
  E: "E_WaterSupplySewerageWasteManagement",
  F: "F_Construction",
  G: "G_WholesaleAndRetailTradeRepairOfMotorVehicles",
  H: "H_TransportationAndStorage",
  I: "I_AccommodationAndFoodServiceActivities",
  J: "J_InformationAndCommunication",
  K: "K_FinancialAndInsuranceActivities",
  L: "L_RealEstateActivities",
  M: "M_ProfessionalScientificAndTechnicalActivities",
  N: "N_AdministrativeAndSupportServiceActivities",
  O: "O_PublicAdministrationAndDefence",
  P: "P_Education",
  Q: "Q_HumanHealthAndSocialWorkActivities",
  R: "R_ArtsEntertainmentAndRecreation",
  S: "S_OtherServiceActivities",
  T: "T_ActivitiesOfHouseholdsAsEmployers",
  U: "U_ActivitiesOfExtraterritorialOrganizations",
} as const satisfies Readonly<Record<keyof typeof industries, string>>;

/** In which way, where the exploitation was sexual. @source htcds-2:sex-exploitation */
export const sexExploitationTypes = {
  Prostitution: { en: "prostitution", ru: "проституция" },
  Pornography: { en: "pornography", ru: "порнография" },
  RemoteInteractiveServices: { en: "services over the internet", ru: "услуги через интернет" },
  PrivateSexualServices: { en: "for one person or household", ru: "для одного лица или семьи" },
} as const satisfies Options;

/** Whether who recruited or held the person was known to them; the spelling of the last code is the standard's. @source htcds-2:relationship */
export const traffickerRelations = {
  Familial: { en: "of the family", ru: "член семьи" },
  Acquainted: { en: "known to the person: friend, partner, neighbour", ru: "знакомый: друг, партнёр, сосед" },
  Unaquainted: { en: "a stranger", ru: "незнакомый" },
} as const satisfies Options;

/** What happened on a day; that the person got away is our own, since the standard's list ends with exploitation. @source htcds-2:events */
export const eventTypes = {
  Recruitment: { en: "recruited", ru: "завербовано" },
  Transit: { en: "moved", ru: "перевезено" },
  Exploitation: { en: "exploited", ru: "эксплуатировалось" },
  left: { en: "left or was freed", ru: "ушло или освобождено" },
} as const satisfies Options;

/** Codes of the standard for what happened; null is a choice of ours that it does not have. @source htcds-2:events */
export const eventCodes = {
  Recruitment: "Recruitment",
  Transit: "Transit",
  Exploitation: "Exploitation",
  left: null,
} as const satisfies Readonly<Record<keyof typeof eventTypes, string | null>>;

/**
 * Kinds of support. The standard has a list of them too, whose values could not be read: these are ours, each from the clause of law in
 * `supportSources` (TR22). @source htcds-2:support-plan
 */
export const supportTypes = {
  housing: { en: "housing", ru: "жильё" },
  material: { en: "food, clothing, money", ru: "еда, одежда, деньги" },
  medical: { en: "medical", ru: "медицина" },
  psychosocial: { en: "psychosocial", ru: "психосоциальная помощь" },
  interpretation: { en: "interpretation", ru: "перевод" },
  legal: { en: "legal", ru: "юридическая" },
  safety: { en: "safety from revenge", ru: "защита от мести" },
  compensation: { en: "compensation, wages", ru: "компенсация, зарплата" },
  documents: { en: "papers", ru: "документы" },
  training: { en: "training, work", ru: "обучение, работа" },
  school: { en: "school", ru: "школа" },
} as const satisfies Options;

/** Which clause names each kind of support. */
export const supportSources = {
  housing: "palermo-2000:6",
  material: "cets-197:12.1",
  medical: "palermo-2000:6",
  psychosocial: "palermo-2000:6",
  interpretation: "cets-197:12.1",
  legal: "cets-197:15",
  safety: "cets-197:28",
  compensation: "palermo-2000:6.6",
  documents: "cets-197:14",
  training: "palermo-2000:6",
  school: "palermo-2000:6.4",
} as const satisfies Readonly<Record<keyof typeof supportTypes, LawRef>>;

/** What came of a support that was planned, as the person and who helps say it. */
export const supportOutcomes = {
  offered: { en: "offered, not yet answered", ru: "предложена, ответа пока нет" },
  accepted: { en: "accepted", ru: "принята" },
  declined: { en: "declined by the person", ru: "лицо отказалось" },
  delivered: { en: "given", ru: "оказана" },
  unavailable: { en: "not to be had", ru: "недоступна" },
} as const satisfies Options;

/** Which kind of body decided whether the person is a victim. @source htcds-2:decider */
export const deciders = {
  Police: { en: "police", ru: "полиция" },
  NGO: { en: "an organisation", ru: "общественная организация" },
  CourtOrProsecution: { en: "court or prosecution", ru: "суд или прокуратура" },
  NonPoliceGovernmentalOrganization: { en: "another State body", ru: "иной государственный орган" },
  Other: { en: "other", ru: "иное" },
} as const satisfies Options;

/** How a case of help stands. @source htcds-2:case-status */
export const caseStatuses = {
  Active: { en: "active", ru: "ведётся" },
  FollowUp: { en: "followed up", ru: "сопровождение" },
  Closed: { en: "closed", ru: "закрыто" },
  ClosedReferred: { en: "closed, referred", ru: "закрыто с направлением" },
} as const satisfies Options;

/** Whether the person is a victim, as the standard codes it; a stage of the case says which. @source htcds-2:victim-status */
export const victimStatuses = {
  PossibleVictimOfTrafficking: { en: "possible victim", ru: "возможная жертва" },
  ActualVictimOfTrafficking: { en: "victim", ru: "жертва" },
  NotAVictimOfTrafficking: { en: "not a victim", ru: "не является жертвой" },
} as const satisfies Options;
