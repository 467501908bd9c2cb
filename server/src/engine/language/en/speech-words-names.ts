/** Common first names of the English-speaking world and its neighbours, as public lists have them. */
const female = `
  ada abigail adele agatha agnes aisha alexandra alexa alice alicia alison allison alma amanda amber amelia amina amy ana anastasia andrea angela angelica
  angie anita anna anne annabel annabelle annette annie antonia april ariana arlene astrid audrey aurora ava barbara bea beatrice beatriz becky belinda
  bella bernadette bernice beryl bess beth bethany betsy betty beverly beverley bianca birgit bonnie brenda briana bridget brigid brigitte britney brittany
  brooke camila camilla camille candace cara carla carlotta carmen carol carole carolina caroline carolyn carrie cassandra catherine cathy cecilia cecily
  celeste celia celine chantal charlene charlotte chelsea cheryl cheyenne chloe christa christina christine cindy claire clara clarissa claudia clementine
  colleen connie constance cora cordelia cornelia courtney crystal cynthia daisy dana daniela danielle daphne dawn deborah debbie debra deirdre delia
  delilah denise desiree diana diane dolores dominique donna dora doreen doris dorothea dorothy edith edna eileen elaine eleanor elena elisa elise eliza
  elizabeth ella ellen ellie elsa elsie eloise elspeth emilia emily emma enid erica erika erin esme esmeralda esperanza estelle esther ethel eugenia eunice
  eva eve evelyn faith fatima faye felicia felicity fern fiona flora florence frances francesca freda frida freya gabriela gabrielle gail gemma
  genevieve georgia georgina geraldine gertrude gillian gina ginger gisela giulia gladys glenda gloria grace greta gretchen gwen gwendolyn hannah harriet
  hazel heather heidi helen helena helene helga henrietta hermione hester hilary hilda holly hope ida imogen ines ingrid irene iris irma isabel isabella
  isabelle isla ivy jacqueline jade jana jane janet janice janine jasmine jean jeanette jeanne jemima jenna jennifer jenny jessica jill joan joanna joanne
  jocelyn jodie johanna josephine josie joy joyce juanita judith judy julia juliana julie juliet june karen karin karla kate katherine kathryn kathleen
  kathy katie katrina kay kayla keira kelly kimberly kirsten kirsty kristen kristin kristina lara laura lauren laurie lavinia layla leah leila lena lenora
  leonora lesley leticia lila lilian lillian lily linda lindsay lindsey lisa liv livia liz liza lois lola lorna lorraine lottie louisa louise lucia lucille
  lucinda lucy lydia lynda lynn lynne mabel mackenzie madeleine madeline madison maeve magda magdalena maggie maisie malala mandy mara marcia margaret
  margarita margery margot maria mariam marian mariana marianne marie marilyn marina marion marisa marjorie marlene marta martha martina mary matilda maud
  maude maureen mavis maxine maya meg megan mei melanie melinda melissa mercedes meredith mia michelle mildred millicent millie mina minnie mira miranda
  miriam moira molly mona monica monique muriel myra myrtle nadia nadine nancy naomi natalia natalie natasha nell nellie nicola nicole nina noelle nora noreen
  norma octavia odette olga olive olivia opal ophelia paige paloma pamela patience patricia patsy patty paula paulina pauline pearl peggy penelope penny
  petra petronella philippa phoebe phyllis pippa polly portia prudence priscilla priya queenie rachel ramona rebecca regina renata renee rhoda rhonda rita roberta
  rosa rosalie rosalind rosamund rosanna rose rosemary rosie rowena roxanne ruby ruth sabrina sadie sally samantha sandra sara sarah saskia savannah selena
  selina selma serena shannon sharon sheila shelby shelley sherry shirley sienna sigrid silvia simone sofia sonia sophia sophie stacey stella stephanie sue
  susan susanna susannah susie suzanne sybil sylvia tabitha tamara tammy tania tanya tara tatiana teresa tess tessa thea theodora theresa tiffany tilda tina
  toni tracy trina trudy una ursula valentina valerie vanessa vera verity verna veronica vicky victoria viola violet virginia vivian vivienne wanda wendy
  wilhelmina wilma winifred yasmin yolanda yvette yvonne zara zelda zoe zora gitte maren signe solveig katya ludmila svetlana irina oksana yuki sakura
  lakshmi anjali deepa sunita fatou amara ngozi chioma nia zainab leyla maryam nour salma`;

const male = `
  aaron abdul abel abraham adam adrian ahmed aidan alan alasdair alastair albert alberto alec alejandro alexander alexis alfie alfonso alfred ali alistair allan allen alonzo
  alvin amir amos anders andre andreas andres andrew andy angelo angus anthony antoine anton antonio archibald archie aristotle arjun armando arnold arthur
  arturo ashok asher aubrey august augustus austin axel barnaby barney barry bartholomew basil ben benedict benjamin bernard bert bertram bill billy bjorn blake bob
  bobby boris brad bradley brandon brendan brent brett brian bruce bruno bryan bryce byron caleb calvin cameron carl carlos casper cecil cedric chad charles
  charlie chester chris christian christopher chuck clarence clark claude clayton clement cliff clifford clint clive clyde cole colin conor connor conrad
  cornelius craig curtis cyril cyrus damian damon dan daniel danny darren darryl daryl dave david dean denis dennis derek desmond dexter dick diego dieter dimitri
  dirk dmitri dominic don donald dorian doug douglas duane dudley duncan dustin dwight dylan earl ed eddie edgar edmund eduardo edward edwin egbert einar eli elias elijah
  elliot elliott elmer elton emil emmanuel emanuel enrique enzo eric erik ernest ernesto ethan eugene evan everett ezekiel ezra fabian felipe felix ferdinand fergus
  fernando finn florencio florian floyd francesco francis francisco franco frank franklin franz fred freddie frederick fritz gabriel gareth garrett garry gary gavin gene
  geoff geoffrey george gerald gerard gerhard gideon gilbert giles giorgio giovanni glen glenn godfrey gordon graham grant greg gregory gunther gus gustav guy
  hakim hamish hank hans harald hari harold harry harvey hassan hector heinrich henrik henry herbert herman hieronymus homer horace horatio howard hubert hugh hugo humphrey
  ian ibrahim igor imran ira isaac isaiah ismail ivan ivor jack jackson jacob jacques jaime jake jakob jamal james jan jared jarvis jason jasper javier jay jean-paul jed
  jeff jeffrey jeremiah jeremy jerome jerry jesse jesus jim jimmy joachim joao joaquin joe joel johan johann johannes john johnny jonah jonas jonathan jorge jose
  josef joseph josh joshua josiah juan jude jules julian julio julius juergen justin kareem karl keith ken kenneth kent kevin khalid kieran kirk klaus knut konrad kofi
  kumar kurt kwame kyle lachlan lamar lance lars laurence lawrence lemuel len leo leon leonard leopold leroy lester lewis liam linus lionel lloyd logan lorenzo louis luca
  lucas lucian ludwig luigi luis luke luther magnus malcolm manuel marc marcel marco marcus mario mark marshall martin marvin mateo mathias matt matthew
  matthias maurice mauricio max maximilian maxwell mehmet melvin michael miguel mike miles milo mitchell mohamed mohammad mohammed morris mortimer moses muhammad murray mustafa nathan nathaniel
  ned neil nelson neville nicholas nick nicolas nigel nikolai niklas noah noel norman olaf oleg oliver omar orlando oscar oswald otis otto owen pablo paddy patrick paul
  pavel pedro percival percy perry pete peter phil philip phillip pierre piotr quentin quinton rafael raj rajesh ralph ramon randall randolph randy raphael raul ravi ray raymond
  reginald reuben rex reynold rhys ricardo richard rick ricky rob robert roberto rod roderick rodney rodrigo roger roland rolf roman ronald ronan ronnie rory ross roy rudolf rudolph rudy rufus
  rupert russell ryan salvador samir samson samuel sanjay santiago saul scott sean sebastian sergei sergio seth shane shaun shawn sidney silas simon solomon spencer stan stanley stefan stephen
  steve steven stewart stuart sven tariq ted terence terrence thaddeus theo theodore thomas tim timothy tobias toby todd tom tomas tommy tony travis trevor tristan troy tyler tyrone
  ulrich ulysses uwe vernon victor vikram vince vincent vinod viktor vladimir wade wallace walt walter warren wayne wendell wesley wilbur wilfred will willem william willie winston wolfgang woodrow xavier yusuf zachary zane
  haakon leif nils olav sly takeshi hiroshi kenji wei chidi emeka babatunde oluwaseun tunde rashid karim`;

const either = `
  alex ash avery bailey blair bobbie cameron carey casey charley chris dale dana darcy devon drew eden emerson evelyn finley francis frankie gale hayden harper
  hilary jackie jamie jan jesse jo jody jordan jules kai kelly kendall kerry kim kit lee leigh leslie logan marion max mel morgan nat nicky pat
  quinn reese rene riley robin rowan ryan sacha sam sandy sasha shannon shay sidney sky skylar stacy sydney taylor terry tracey toni val`;

function entries(names: string, gender: 'female' | 'male' | 'either'): [string, 'female' | 'male' | 'either'][] {
  return names.trim().split(/\s+/).map((name) => [name, gender]);
}

/** Where a name stands in two lists, `either` wins. */
export const firstNames: ReadonlyMap<string, 'female' | 'male' | 'either'> =
  new Map([...entries(female, 'female'), ...entries(male, 'male'), ...entries(either, 'either')]);

const shortForms = `
  mike michael  mick michael  bill william  billy william  will william  willie william  liam william  rick richard  dick richard  rich richard  ricky richard
  bob robert  bobby robert  rob robert  robbie robert  jim james  jimmy james  jamie james  tom thomas  tommy thomas  joe joseph  joey joseph  chris christopher
  tim timothy  dan daniel  danny daniel  dave david  davey david  steve stephen  steven stephen  ted edward  ned edward  ed edward  eddie edward  tony anthony
  liz elizabeth  beth elizabeth  betty elizabeth  bess elizabeth  betsy elizabeth  eliza elizabeth  lizzy elizabeth  lizzie elizabeth  libby elizabeth
  kate katherine  katie katherine  kathy katherine  kitty katherine  kathryn katherine  catherine katherine  cathy katherine  kay katherine
  jeff jeffrey  geoff geoffrey  greg gregory  ben benjamin  benny benjamin  sam samuel  sammy samuel  matt matthew  pete peter  ron ronald  ronnie ronald
  don donald  donny donald  ken kenneth  kenny kenneth  larry lawrence  laurie lawrence  jerry gerald  gerry gerald  harry henry  hank henry  hal henry  jack john  johnny john
  sue susan  susie susan  suzy susan  becky rebecca  nick nicholas  nicky nicholas  andy andrew  drew andrew  al albert  bert albert  alex alexander  sandy alexander
  charlie charles  chuck charles  fred frederick  freddie frederick  meg margaret  peggy margaret  maggie margaret  greta margaret  madge margaret  rita margaret
  jenny jennifer  jen jennifer  vicky victoria  tori victoria  phil philip  pip philip  ray raymond  walt walter  wally walter  vince vincent  stan stanley
  sid sidney  russ russell  rod rodney  reg reginald  pat patricia  patty patricia  tricia patricia  paddy patrick  mandy amanda  abby abigail  gabby gabrielle
  cindy cynthia  debbie deborah  deb deborah  dot dorothy  dolly dorothy  dottie dorothy  ellie eleanor  nell eleanor  nora eleanor  fran frances  frank francis  gwen gwendolyn
  jo josephine  josie josephine  judy judith  lucy lucille  lou louis  louie louis  millie mildred  molly mary  polly mary  nan nancy  penny penelope  sally sarah  sadie sarah
  tess theresa  terry terence  theo theodore  toby tobias  zack zachary  zach zachary  nat nathaniel  nate nathan  les leslie  len leonard  leo leonard  gus augustus  gil gilbert
  ernie ernest  doug douglas  cliff clifford  clem clement  brad bradley  bernie bernard  barney bernard  archie archibald  art arthur  josh joshua  jon jonathan  max maximilian
  mel melvin  mitch mitchell  monty montgomery  ollie oliver  sal salvatore  trudy gertrude  winnie winifred  hetty henrietta  hattie harriet  connie constance  val valerie  viv vivian`;

export const nicknames: ReadonlyMap<string, string> = new Map(
  shortForms.trim().split(/\s{2,}|\n\s*/).map((pair): [string, string] => {
    const [short = '', full = ''] = pair.split(' ');
    return [short, full];
  }),
);
