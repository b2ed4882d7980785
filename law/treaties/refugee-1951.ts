import { defineInstrument } from "../instrument.ts";

/** Convention relating to the Status of Refugees, 1951, with the Protocol of 1967. */
export const refugee1951 = defineInstrument({
  id: "refugee-1951",
  title: {
    en: "Convention relating to the Status of Refugees, 1951, with the Protocol of 1967",
    ru: "Конвенция о статусе беженцев 1951 года с Протоколом 1967 года",
  },
  kind: "treaty",
  adoptedOn: "1951-07-28",
  evidence: "memory",
  note: {
    en: "Article, subject and our own words; the official text governs.",
    ru: "Указаны статья, предмет и изложение нашими словами; руководствоваться следует официальным текстом.",
  },
  clauses: [
    {
      id: "1.A.2",
      subject: { en: "Who is a refugee", ru: "Кто является беженцем" },
      text: {
        en: "A person outside the country of nationality, or of former residence if stateless, who for a well-founded fear of persecution on account of race, religion, nationality, social group or political opinion cannot or will not rely on its protection.",
        ru: "Лицо, находящееся вне страны гражданства (а при отсутствии гражданства — вне страны прежнего обычного проживания), которое ввиду обоснованных опасений преследования по признаку расы, вероисповедания, гражданства, принадлежности к определённой социальной группе или политических убеждений не может или не желает пользоваться её защитой.",
      },
      evidence: "memory",
    },
    {
      id: "1.C",
      subject: { en: "When status ceases", ru: "Прекращение статуса" },
      text: {
        en: "Status ends by listed voluntary acts towards the country of origin, or when the circumstances that made the person a refugee are gone; compelling reasons from past persecution may keep it.",
        ru: "Статус прекращается вследствие перечисленных добровольных действий в отношении страны происхождения либо с отпадением обстоятельств, по которым лицо было признано беженцем; веские причины, связанные с прежними преследованиями, могут этому препятствовать.",
      },
      evidence: "memory",
    },
    {
      id: "1.D",
      subject: { en: "Persons under another UN agency", ru: "Лица под защитой иного органа ООН" },
      text: {
        en: "Persons who receive protection or assistance from another United Nations body stand outside the Convention while that lasts.",
        ru: "Конвенция не применяется к лицам, пользующимся защитой или помощью иного органа ООН, пока такая защита или помощь продолжается.",
      },
      evidence: "memory",
    },
    {
      id: "1.E",
      subject: { en: "Persons with the rights of nationals", ru: "Лица с правами граждан" },
      text: {
        en: "Persons to whom the country of residence grants the rights and duties of its nationals do not need the Convention.",
        ru: "Конвенция не применяется к лицам, за которыми власти страны проживания признают права и обязанности её граждан.",
      },
      evidence: "memory",
    },
    {
      id: "1.F",
      subject: { en: "Exclusion", ru: "Исключение из сферы действия Конвенции" },
      text: {
        en: "No refugee status where there are serious reasons for considering that the person committed an international crime, a serious non-political crime before admission, or acts against the purposes of the United Nations.",
        ru: "Статус беженца не предоставляется, если имеются серьёзные основания предполагать, что лицо совершило международное преступление, тяжкое неполитическое преступление до въезда или деяния, противоречащие целям ООН.",
      },
      evidence: "memory",
    },
    {
      id: "1.F.a",
      subject: { en: "Exclusion: international crimes", ru: "Исключение: международные преступления" },
      text: {
        en: "Crimes against peace, war crimes and crimes against humanity.",
        ru: "Преступления против мира, военные преступления и преступления против человечности.",
      },
      evidence: "memory",
    },
    {
      id: "1.F.b",
      subject: { en: "Exclusion: serious non-political crime", ru: "Исключение: тяжкое неполитическое преступление" },
      text: {
        en: "A serious non-political crime committed outside the country of refuge before admission to it.",
        ru: "Тяжкое преступление неполитического характера, совершённое вне страны убежища до допуска в неё.",
      },
      evidence: "memory",
    },
    {
      id: "1.F.c",
      subject: { en: "Exclusion: acts against the United Nations", ru: "Исключение: деяния против целей ООН" },
      text: {
        en: "Acts contrary to the purposes and principles of the United Nations.",
        ru: "Деяния, противоречащие целям и принципам Организации Объединённых Наций.",
      },
      evidence: "memory",
    },
    {
      id: "3",
      subject: { en: "No discrimination", ru: "Недопустимость дискриминации" },
      text: {
        en: "The Convention applies to every refugee whatever the race, religion or country of origin.",
        ru: "Положения Конвенции применяются ко всем беженцам независимо от расы, религии и страны происхождения.",
      },
      evidence: "memory",
    },
    {
      id: "12",
      subject: { en: "Personal status", ru: "Личный статус" },
      text: {
        en: "Capacity, family status and marriage are governed by the law of the country of domicile or residence; rights acquired before are respected.",
        ru: "Личный статус определяется законом страны домицилия или проживания; ранее приобретённые права, включая вытекающие из брака, признаются.",
      },
      evidence: "memory",
    },
    {
      id: "16",
      subject: { en: "Access to courts", ru: "Право обращения в суд" },
      text: {
        en: "A refugee has free access to the courts, and in the country of residence the same legal assistance as a national.",
        ru: "Беженец имеет свободный доступ к судам, а в стране обычного проживания — к юридической помощи наравне с гражданами.",
      },
      evidence: "memory",
    },
    {
      id: "17",
      subject: { en: "Wage-earning employment", ru: "Работа по найму" },
      text: {
        en: "Refugees lawfully staying are treated in employment as the most favoured foreigners are.",
        ru: "Законно проживающим беженцам в отношении работы по найму предоставляется наиболее благоприятный режим, установленный для иностранцев.",
      },
      evidence: "memory",
    },
    {
      id: "21",
      subject: { en: "Housing", ru: "Жильё" },
      text: {
        en: "Housing on terms no worse than those of other foreigners.",
        ru: "Жильё предоставляется на условиях не хуже установленных для иностранцев.",
      },
      evidence: "memory",
    },
    {
      id: "22",
      subject: { en: "Public education", ru: "Образование" },
      text: {
        en: "Elementary schooling as for nationals; beyond that, no worse than for other foreigners.",
        ru: "Начальное образование — наравне с гражданами; последующие ступени — не хуже, чем для иностранцев.",
      },
      evidence: "memory",
    },
    {
      id: "23",
      subject: { en: "Public relief", ru: "Социальная помощь" },
      text: { en: "The same public relief and assistance as nationals.", ru: "Государственная помощь и поддержка — наравне с гражданами." },
      evidence: "memory",
    },
    {
      id: "24",
      subject: { en: "Labour law and social security", ru: "Трудовое право и социальное обеспечение" },
      text: {
        en: "The same labour conditions and social security as nationals, with limited exceptions.",
        ru: "Условия труда и социальное обеспечение — наравне с гражданами, с ограниченными изъятиями.",
      },
      evidence: "memory",
    },
    {
      id: "25",
      subject: { en: "Administrative assistance", ru: "Административное содействие" },
      text: {
        en: "Where a right would need the help of authorities to whom a refugee cannot turn, the country of residence provides it, papers included.",
        ru: "Если осуществление права требует содействия властей, к которым беженец не может обратиться, такое содействие, включая выдачу документов, оказывают власти страны проживания.",
      },
      evidence: "memory",
    },
    {
      id: "26",
      subject: { en: "Freedom of movement", ru: "Свобода передвижения" },
      text: {
        en: "Refugees lawfully in the territory choose where to live and move freely, within rules that hold for foreigners generally.",
        ru: "Законно находящиеся беженцы вправе выбирать место жительства и свободно передвигаться с соблюдением правил, общих для иностранцев.",
      },
      evidence: "memory",
    },
    {
      id: "27",
      subject: { en: "Identity papers", ru: "Удостоверения личности" },
      text: {
        en: "A State issues identity papers to any refugee in its territory who has no valid travel document.",
        ru: "Государство выдаёт удостоверение личности каждому находящемуся на его территории беженцу, не имеющему действительного проездного документа.",
      },
      evidence: "memory",
    },
    {
      id: "28",
      subject: { en: "Travel documents", ru: "Проездные документы" },
      text: {
        en: "Refugees lawfully staying are issued a travel document unless compelling reasons of security or public order stand against it.",
        ru: "Законно проживающим беженцам выдаётся проездной документ, если этому не препятствуют веские соображения безопасности или общественного порядка.",
      },
      evidence: "memory",
    },
    {
      id: "31",
      subject: { en: "Refugees unlawfully in the country", ru: "Беженцы, незаконно находящиеся в стране" },
      text: {
        en: "Protection from penalties for entry, and limits on restriction of movement.",
        ru: "Освобождение от наказания за въезд и пределы ограничения передвижения.",
      },
      evidence: "memory",
    },
    {
      id: "31.1",
      subject: { en: "No penalty for unlawful entry", ru: "Ненаказуемость незаконного въезда" },
      text: {
        en: "Refugees who come directly from danger and report to the authorities without delay are not punished for their unlawful entry or presence.",
        ru: "Беженцы, прибывшие непосредственно с территории, где им угрожала опасность, и без промедления явившиеся к властям, не наказываются за незаконный въезд или пребывание.",
      },
      evidence: "memory",
    },
    {
      id: "31.2",
      subject: { en: "Restrictions of movement", ru: "Ограничения передвижения" },
      text: {
        en: "Movement of such refugees is restricted only as far as necessary and until their status is regularised or another country admits them.",
        ru: "Передвижение таких беженцев ограничивается лишь в необходимой мере и до урегулирования их статуса или получения допуска в другую страну.",
      },
      evidence: "memory",
    },
    {
      id: "32",
      subject: { en: "Expulsion", ru: "Высылка" },
      text: {
        en: "A refugee lawfully in the country is expelled only on grounds of security or public order, by a decision under due process, with time to seek admission elsewhere.",
        ru: "Законно находящийся беженец высылается лишь по соображениям безопасности или общественного порядка, по решению, вынесенному в законном порядке, с предоставлением срока для поиска допуска в другую страну.",
      },
      evidence: "memory",
    },
    {
      id: "33.1",
      subject: { en: "Non-refoulement", ru: "Недопустимость принудительного возвращения" },
      text: {
        en: "No refugee is expelled or returned, in any manner, to a territory where life or freedom would be threatened on a Convention ground.",
        ru: "Беженец не может быть никоим образом выслан или возвращён на территорию, где его жизни или свободе угрожает опасность по конвенционным признакам.",
      },
      evidence: "memory",
    },
    {
      id: "33.2",
      subject: { en: "Exception to non-refoulement", ru: "Изъятие из запрета возвращения" },
      text: {
        en: "A narrow exception for one who is a danger to the country's security or, after final conviction of a particularly serious crime, to its community; other treaties' bans stay.",
        ru: "Узкое изъятие в отношении лица, представляющего угрозу безопасности страны либо, после окончательного осуждения за особо тяжкое преступление, угрозу обществу; запреты по иным договорам сохраняются.",
      },
      evidence: "memory",
    },
    {
      id: "34",
      subject: { en: "Naturalisation", ru: "Натурализация" },
      text: {
        en: "States ease integration and naturalisation of refugees as far as possible, above all by speed and lower charges.",
        ru: "Государства по мере возможности облегчают ассимиляцию и натурализацию беженцев, прежде всего ускоряя производство и снижая сборы.",
      },
      evidence: "memory",
    },
    {
      id: "35",
      subject: { en: "Cooperation with UNHCR", ru: "Сотрудничество с УВКБ ООН" },
      text: {
        en: "States cooperate with UNHCR, help it to watch over the application of the Convention, and give it information and figures.",
        ru: "Государства сотрудничают с УВКБ ООН, содействуют ему в наблюдении за применением Конвенции и предоставляют сведения и статистические данные.",
      },
      evidence: "memory",
    },
  ],
});
