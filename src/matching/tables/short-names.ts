/**
 * Short names in daily use and the names they stand for, one name a line, short forms after it. Our own list of common English,
 * Russian and regional forms; languages, not data sets, say what belongs here.
 */
const lines = `
abigail abby gail
abraham abe bram
albert al bert bertie
alexander alex alec sandy sasha aleksandr саша алекс
alexandra sandra alex sasha
alfred alf alfie fred
alice ali alison
andrew andy drew
ann annie nan nancy anna anne hannah
anthony tony anton
archibald archie
arthur art artie
augustus gus august
barbara barb babs
bartholomew bart
benjamin ben benny benji
bernard bernie
bridget biddy
catherine cathy kate katie kitty kathy katherine kathleen cate
charles charlie chas chuck karl
charlotte lottie
christopher chris kit
christina chris tina christine
clarence clare
daniel dan danny
david dave davy
deborah deb debbie
donald don donnie
dorothy dot dolly dora
edmund ed ned ted
edward ed eddie ned ted teddy
edwin ed
eleanor nell nellie ellen nora
elizabeth liz lizzie beth betty bess bessie eliza elsie lisa libby
emily emma em millie
ernest ernie
eugene gene
florence flo florrie
frances fanny fran frankie
francis frank fran
franklin frank
frederick fred freddie freddy fritz frederic
george geo georgie
gerald gerry jerry
gilbert gil bert
gregory greg
gwendolen gwen
harold harry hal
henry harry hal hank
herbert bert herb
horace horry
hugh hughie
isaac ike
isabella bella isabel
jacob jake
james jim jimmy jamie jem
jane jenny janet
jeffrey jeff geoffrey
jeremiah jerry
joan joanna jo
john jack johnny jon jock
jonathan jon nathan
joseph joe joey jo
josephine jo josie
joshua josh
judith judy
katherine kate kathy katie kit kitty
kenneth ken kenny
lawrence larry laurie laurence
leonard len leo lenny
leopold leo
lewis lou louis louie
louisa lou louise
lucy lou lucia
margaret maggie meg peggy madge daisy greta marge
martha matty patty
martin marty
mary molly polly may maria marie mae minnie
matilda tilly maud mattie
matthew matt
maurice mo morris
michael mike mick micky
mildred millie
montague monty
nathaniel nat nathan
nicholas nick nicky
norman norm
oliver ollie noll
oswald ozzie
patricia pat patty trish
patrick pat paddy
percival percy
peter pete
philip phil pip
rachel rae
ralph rafe
randolph randy
raymond ray
rebecca becky
reginald reg reggie
richard dick rick ricky rich dickie
robert bob bobby rob robbie bert
roderick rod
roger hodge rodge
ronald ron ronnie
rosemary rose rosie
rudolph rudy
rupert bert
samuel sam sammy
sarah sally sadie
sidney sid
simon sim
sophia sophie
stanley stan
stephen steve steven stevie
susan sue susie sukey susanna
sylvester syl
terence terry
theodore ted teddy theo
theresa terry tess
thomas tom tommy
timothy tim
valentine val
vernon vern
victor vic
victoria vicky
vincent vince
virginia ginny
walter walt wally wat
wilfred wilf fred
wilhelmina minnie
william bill billy will willie wm
winifred winnie
zachariah zach zachary
александр саша шура саня
александра саша шура
алексей алёша лёша
анастасия настя
анатолий толя
анна аня нюра
борис боря
валентина валя
валерий валера
василий вася
виктор витя
виктория вика
владимир вова володя
галина галя
георгий гоша жора
григорий гриша
дмитрий дима митя
евгений женя
евгения женя
екатерина катя
елена лена
иван ваня
ирина ира
константин костя
людмила люда
мария маша
михаил миша
надежда надя
наталья наташа
николай коля
ольга оля
павел паша
пётр петя петр
светлана света
сергей серёжа сергий
татьяна таня
юрий юра
`;

const table = new Map<string, Set<string>>();
for (const line of lines.trim().split("\n")) {
  const [full = "", ...short] = line.split(" ");
  for (const form of [full, ...short]) table.set(form, (table.get(form) ?? new Set()).add(full));
}

/** Whether one of two written words is a short name of the other, or both are of one name. */
export function isShortName(a: string, b: string): boolean {
  const [ofA, ofB] = [table.get(a), table.get(b)];
  if (!ofA || !ofB) return false;
  for (const full of ofA) if (ofB.has(full)) return true;
  return false;
}

/** Whether a written word is a short name, or has one. */
export function isInShortNames(word: string): boolean {
  return table.has(word);
}
