import { defineInstrument } from "../instrument.ts";

/** Convention on the Rights of the Child, 1989. */
export const crc1989 = defineInstrument({
  id: "crc-1989",
  title: { en: "Convention on the Rights of the Child, 1989", ru: "Конвенция о правах ребёнка 1989 года" },
  kind: "treaty",
  adoptedOn: "1989-11-20",
  evidence: "memory",
  note: {
    en: "Article, subject and our own words; the official text governs.",
    ru: "Указаны статья, предмет и изложение нашими словами; руководствоваться следует официальным текстом.",
  },
  clauses: [
    {
      id: "1",
      subject: { en: "Who is a child", ru: "Кто является ребёнком" },
      text: {
        en: "Every person under eighteen, unless majority comes earlier by the law that applies.",
        ru: "Каждое лицо до восемнадцати лет, если по применимому закону совершеннолетие не наступает раньше.",
      },
      evidence: "memory",
    },
    {
      id: "2",
      subject: { en: "No discrimination", ru: "Недопустимость дискриминации" },
      text: {
        en: "The rights belong to every child within the State's jurisdiction, whatever the status of child or parents.",
        ru: "Права признаются за каждым ребёнком в пределах юрисдикции государства независимо от статуса ребёнка или родителей.",
      },
      evidence: "memory",
    },
    {
      id: "3.1",
      subject: { en: "Best interests", ru: "Наилучшие интересы ребёнка" },
      text: {
        en: "In every action concerning children their best interests are a primary consideration.",
        ru: "Во всех действиях в отношении детей первоочередное внимание уделяется наилучшему обеспечению их интересов.",
      },
      evidence: "memory",
    },
    {
      id: "3.2",
      subject: { en: "Protection and care", ru: "Защита и забота" },
      text: {
        en: "The State ensures the protection and care that a child's well-being needs.",
        ru: "Государство обеспечивает ребёнку защиту и заботу, необходимые для его благополучия.",
      },
      evidence: "memory",
    },
    {
      id: "7",
      subject: { en: "Birth registration and nationality", ru: "Регистрация рождения и гражданство" },
      text: {
        en: "A child is registered at once after birth and has the right to a name and to acquire a nationality, above all where it would otherwise be stateless.",
        ru: "Ребёнок регистрируется сразу после рождения, имеет право на имя и на приобретение гражданства, в особенности если иначе он остался бы без гражданства.",
      },
      evidence: "memory",
    },
    {
      id: "8",
      subject: { en: "Identity", ru: "Индивидуальность" },
      text: {
        en: "The State respects a child's identity, name, nationality and family relations, and helps to restore them.",
        ru: "Государство уважает индивидуальность ребёнка, его имя, гражданство и семейные связи и содействует их восстановлению.",
      },
      evidence: "memory",
    },
    {
      id: "9",
      subject: { en: "Separation from parents", ru: "Разлучение с родителями" },
      text: {
        en: "A child is not separated from the parents against their will unless an authority, under review by a court, finds it necessary for the child.",
        ru: "Ребёнок не разлучается с родителями вопреки их желанию, кроме случаев, когда это по решению компетентного органа, подлежащему судебному контролю, необходимо в его интересах.",
      },
      evidence: "memory",
    },
    {
      id: "10",
      subject: { en: "Family reunification", ru: "Воссоединение семьи" },
      text: {
        en: "Requests to enter or leave for family reunification are handled in a positive, humane and speedy way.",
        ru: "Заявления на въезд или выезд в целях воссоединения семьи рассматриваются позитивно, гуманно и оперативно.",
      },
      evidence: "memory",
    },
    {
      id: "12",
      subject: { en: "To be heard", ru: "Право быть выслушанным" },
      text: {
        en: "A child able to form views expresses them in every matter that concerns it; they are weighed by age and maturity.",
        ru: "Ребёнок, способный сформулировать взгляды, выражает их по всем затрагивающим его вопросам; им уделяется внимание с учётом возраста и зрелости.",
      },
      evidence: "memory",
    },
    {
      id: "16",
      subject: { en: "Privacy", ru: "Неприкосновенность частной жизни" },
      text: {
        en: "No arbitrary interference with a child's privacy, family, home or correspondence.",
        ru: "Не допускается произвольное вмешательство в личную и семейную жизнь, жилище и переписку ребёнка.",
      },
      evidence: "memory",
    },
    {
      id: "20",
      subject: { en: "Care outside the family", ru: "Попечение вне семьи" },
      text: {
        en: "A child without family surroundings has the State's special protection and alternative care, with regard to continuity of upbringing, religion, culture and language.",
        ru: "Ребёнку, лишённому семейного окружения, государство предоставляет особую защиту и замещающий уход с учётом преемственности воспитания, религии, культуры и языка.",
      },
      evidence: "memory",
    },
    {
      id: "22",
      subject: { en: "Refugee children", ru: "Дети-беженцы" },
      text: {
        en: "A child who seeks refuge, alone or not, gets protection and help, and its family is traced; where none is found, the care owed to any child without family.",
        ru: "Ребёнок, ищущий убежища, один или с другими лицами, получает защиту и помощь, в том числе в розыске семьи; если семья не найдена — такую же защиту, как любой ребёнок, лишённый семьи.",
      },
      evidence: "memory",
    },
    {
      id: "24",
      subject: { en: "Health", ru: "Здоровье" },
      text: { en: "Every child has access to health care.", ru: "Каждый ребёнок имеет доступ к медицинской помощи." },
      evidence: "memory",
    },
    {
      id: "28",
      subject: { en: "Education", ru: "Образование" },
      text: {
        en: "Primary education is compulsory and free for all; secondary education is made open to every child.",
        ru: "Начальное образование обязательно и бесплатно для всех; среднее образование делается доступным каждому ребёнку.",
      },
      evidence: "memory",
    },
    {
      id: "32",
      subject: { en: "Child labour", ru: "Детский труд" },
      text: {
        en: "Protection from economic exploitation and from work that harms health, schooling or development.",
        ru: "Защита от экономической эксплуатации и от работы, вредной для здоровья, обучения или развития.",
      },
      evidence: "memory",
    },
    {
      id: "34",
      subject: { en: "Sexual exploitation", ru: "Сексуальная эксплуатация" },
      text: {
        en: "Protection from every form of sexual exploitation and abuse.",
        ru: "Защита от всех форм сексуальной эксплуатации и совращения.",
      },
      evidence: "memory",
    },
    {
      id: "35",
      subject: { en: "Abduction and trafficking", ru: "Похищение и торговля детьми" },
      text: {
        en: "The State prevents abduction, sale of and traffic in children.",
        ru: "Государство предотвращает похищение детей, торговлю детьми и их контрабанду.",
      },
      evidence: "memory",
    },
    {
      id: "37",
      subject: { en: "Torture and detention", ru: "Пытки и лишение свободы" },
      text: {
        en: "No torture; detention of a child only as a last resort, for the shortest time, apart from adults and with legal help.",
        ru: "Запрещены пытки; лишение ребёнка свободы — лишь крайняя мера, на кратчайший срок, отдельно от взрослых и с доступом к правовой помощи.",
      },
      evidence: "memory",
    },
    {
      id: "39",
      subject: { en: "Recovery", ru: "Восстановление" },
      text: {
        en: "The State helps child victims of neglect, exploitation, torture or armed conflict to recover and reintegrate.",
        ru: "Государство содействует восстановлению и реинтеграции детей — жертв пренебрежения, эксплуатации, пыток или вооружённых конфликтов.",
      },
      evidence: "memory",
    },
  ],
});
