/** Lines of `short: full, other full` as a map. */
function table(lines: string): ReadonlyMap<string, readonly string[]> {
  return new Map(lines.trim().split('\n').map((line) => {
    const [short = '', full = ''] = line.split(': ');
    return [short, full.split(', ')];
  }));
}

/** Abbreviations of words, titles and names. */
export const abbreviations = table(`
mr: mister
mrs: missus
dr: doctor, drive
prof: professor
st: saint, street
sts: saints, streets
ste: sainte
mt: mount
ft: fort, foot, feet
ave: avenue
blvd: boulevard
rd: road
ln: lane
hwy: highway
gov: governor
sen: senator
rep: representative
reps: representatives
pres: president
sgt: sergeant
lt: lieutenant
capt: captain
col: colonel
maj: major
cmdr: commander
det: detective
supt: superintendent
insp: inspector
const: constable
rev: reverend
fr: father
hon: honourable, honorable
jr: junior
sr: senior
asst: assistant
assn: association
dept: department
govt: government
co: company, county
corp: corporation
inc: incorporated
ltd: limited
bros: brothers
univ: university
no: number
nos: numbers
vol: volume
vols: volumes
ed: edition, editor
eds: editors
p: page
pp: pages
ch: chapter
fig: figure
sec: section, second, seconds
art: article
para: paragraph
vs: versus
v: versus
etc: et cetera
eg: for example
ie: that is
approx: approximately
dist: district
us: united states
usa: united states of america
uk: united kingdom
eu: european union
un: united nations
tv: television
dc: district of columbia
ok: okay
pm: prime minister
mp: member of parliament
mps: members of parliament
ceo: chief executive officer, chief executive
`);

/** Short forms that stand with numbers and dates. */
export const measures = table(`
etc: and c
jan: january
feb: february
mar: march
apr: april
jun: june
jul: july
aug: august
sep: september
sept: september
oct: october
nov: november
dec: december
mon: monday
tue: tuesday
tues: tuesday
wed: wednesday
thu: thursday
thur: thursday
thurs: thursday
fri: friday
sat: saturday
sun: sunday
pct: percent
pc: percent
s: section
percent: per cent
min: minute, minutes
mins: minutes
secs: seconds
hr: hour
hrs: hours
wk: week
yr: year
yrs: years
mo: month
mos: months
km: kilometre, kilometres, kilometer, kilometers
kms: kilometres, kilometers
m: metre, metres, meter, meters, million
cm: centimetre, centimetres, centimeter, centimeters
mm: millimetre, millimetres, millimeter, millimeters
kg: kilogram, kilograms, kilogramme, kilogrammes, kilo, kilos
g: gram, grams
lb: pound
lbs: pounds
oz: ounce, ounces
mph: miles per hour, miles an hour
kph: kilometres per hour, kilometers per hour
kmh: kilometres per hour, kilometers per hour
ins: inches
mi: mile, miles
yd: yard
yds: yards
gal: gallon, gallons
ha: hectare, hectares
bn: billion
mn: million
tn: trillion
k: thousand
degrees: degree
usd: dollars
`);

/** Currencies, by symbol. */
export const currencies: ReadonlyMap<string, string> = new Map([
  ['dollar', '$'], ['dollars', '$'], ['buck', '$'], ['bucks', '$'], ['euro', '€'], ['euros', '€'], ['pound', '£'], ['pounds', '£'], ['quid', '£'],
  ['yen', '¥'], ['rupee', '₹'], ['rupees', '₹'],
]);
