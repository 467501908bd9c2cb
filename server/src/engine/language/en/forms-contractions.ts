const table = `
cant: cannot, can not
cannot: can not
dont: do not
doesnt: does not
didnt: did not
wont: will not
wouldnt: would not
shouldnt: should not
couldnt: could not
mustnt: must not
mightnt: might not
neednt: need not
shant: shall not
isnt: is not
arent: are not
wasnt: was not
werent: were not
hasnt: has not
havent: have not
hadnt: had not
aint: is not, are not, am not, has not, have not
darent: dare not
oughtnt: ought not
im: i am
ive: i have
id: i would, i had
ill: i will, i shall
youre: you are
youve: you have
youd: you would, you had
youll: you will, you shall
hes: he is, he has
hed: he would, he had
hell: he will
shes: she is, she has
shed: she would, she had
shell: she will
its: it is, it has
itd: it would, it had
itll: it will
were: we are
weve: we have
wed: we would, we had
well: we will, we shall
theyre: they are
theyve: they have
theyd: they would, they had
theyll: they will
thats: that is, that has
thatll: that will
thatd: that would, that had
theres: there is, there has
therell: there will
thered: there would, there had
heres: here is
wheres: where is, where has
whered: where did, where would
whats: what is, what has
whatre: what are
whatll: what will
whatve: what have
whatd: what did
whos: who is, who has
whod: who would, who had
wholl: who will
whove: who have
hows: how is, how has
howd: how did
whens: when is
whys: why is
lets: let us
maam: madam
oclock: of the clock
yall: you all
wouldve: would have
couldve: could have
shouldve: should have
mightve: might have
mustve: must have
wouldntve: would not have
couldntve: could not have
shouldntve: should not have
somebodys: somebody is, somebody has
someones: someone is, someone has
everybodys: everybody is, everybody has
everyones: everyone is, everyone has
nobodys: nobody is, nobody has
nothings: nothing is
somethings: something is, something has
everythings: everything is, everything has
gonna: going to
wanna: want to, want a
gotta: got to, have got to, got a
hafta: have to
hasta: has to
oughta: ought to
useta: used to
supposeta: supposed to
gimme: give me
lemme: let me
kinda: kind of
sorta: sort of
outta: out of
lotta: lot of
lotsa: lots of
coulda: could have
woulda: would have
shoulda: should have
mighta: might have
musta: must have
dunno: do not know, dont know
whatcha: what are you, what do you, what you
gotcha: got you
betcha: bet you
dya: do you
dyou: do you
cmon: come on
coz: because
cos: because
cuz: because
cause: because
til: until
till: until
em: them
tis: it is
twas: it was
twill: it will
twould: it would
nother: another
nuff: enough
innit: is it not, isnt it
yknow: you know
ya: you
yer: your, you are
nd: and
n: and
goin: going
doin: doing
comin: coming
gettin: getting
lookin: looking
sayin: saying
talkin: talking
tellin: telling
thinkin: thinking
tryin: trying
workin: working
makin: making
takin: taking
runnin: running
nothin: nothing
somethin: something
anythin: anything
everythin: everything
mornin: morning
evenin: evening
livin: living
leavin: leaving
givin: giving
havin: having
bein: being
puttin: putting
sittin: sitting
standin: standing
waitin: waiting
walkin: walking
fightin: fighting
feelin: feeling
hopin: hoping
askin: asking
callin: calling
playin: playing
payin: paying
seein: seeing
showin: showing
startin: starting
stoppin: stopping
usin: using
watchin: watching
wonderin: wondering
yeah: yes
yep: yes
yup: yes
nope: no
ok: okay
`;

/** Contractions and clipped spoken forms, with what they stand for. */
export const contractions: ReadonlyMap<string, readonly string[]> = new Map(
  table.trim().split('\n').map((line) => {
    const [short = '', full = ''] = line.split(': ');
    return [short, full.split(', ')];
  }),
);

/** Without the apostrophe these are other words: `its`, `well`, `shell`. */
export const apostropheWords: ReadonlySet<string> = new Set(
  'its well were ill hell shell shed wed id lets whos cant wont hes thered whens whys somethings nothings nobodys'.split(' '),
);

/** What an apostrophe and these letters stand for behind any word. */
export const clitics: ReadonlyMap<string, readonly string[]> = new Map([
  ['s', ['is', 'has']], ['ll', ['will']], ['d', ['would', 'had']], ['ve', ['have']], ['re', ['are']], ['m', ['am']],
]);
