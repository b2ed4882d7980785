/**
 * Words around a name. Our own lists, after the papers of the region. Titles and words of descent come and go between papers, so
 * they tell nobody apart; halves are written apart as often as together.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words of descent and articles: of whom, of where. */
export const descent = words(`
  bin ibn ben bint bent binti al el ul ur as ad an ash oglu ogly oghlu ogli ugli o'g'li ogʻli oʻgʻli og'li qizi kizi kyzy gyzy uulu uly ulu ould walad wald
  de da do dos del della di du la le van von der den zu of the y e
  бин ибн бен оглы оглу угли ўғли уғли қизи кизи кызы қызы гызы уулу улы ұлы
  بن ابن بنت ولد ال د أوغلو اوغلو اوغلی
`);

/** Titles and words of honour or of an office. */
export const honours = words(`
  haji hajji hadji haj hajj alhaj alhajj alhadj alhaji hoji xoji mullah mulla mullo molla mulah sayed sayyid sayid sayyed syed seyed seyyed saiyed said mawlawi maulavi mawlavi
  maulawi qari ustad shaikh sheikh shaykh shekh dr mr mrs ms prof professor doctor engineer general president sir lord dame
  tunku tengku datuk dato тунку тенгку датук хадж альхадж алхадж
  хаджи ходжи ҳоҷӣ ҳоҷи хожи қажы ажы мулла мулло сайид сайед сайд сейид мавлави устод доктор шейх
  حاجی حاج حاجي الحاج تنكو تونکو ملا سید سيد سیده مولوی استاد قاری شیخ شيخ دکتر
`);

/** What joins the word after it: Abdul Rahman. */
export const joinsNext = words("abd abdul abdol abdal abdel abdur abdus abdu abdoul abdool mc mac абд абдул абду абдур абдол عبد عبدال مک");

/** What joins the word before it: Najib Ullah, Salah al-Din. */
export const joinsPrevious = words(`
  ullah ulla ullo ulloh allah alla olla ollah ollo uddin udin eddin edin aldin addin oddin din deen uddeen
  bek bik beg beik бек بیک بيك بیگ بيگ بك بک
  улла уллах улло уллоҳ аллах олла уддин эддин иддин оддин дин الله اللہ الدین الدين دین دين
`);
