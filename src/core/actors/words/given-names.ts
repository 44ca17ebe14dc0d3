import type { Gender } from "./titles.ts";

const names = (words: string): readonly string[] => words.trim().split(/\s+/);

// Given names that are by far mostly one gender in English-language news. Names that go both ways (Pat, Jordan, Leslie, Taylor …) are left out on purpose.
const male = names(`
  aaron abdul abel abraham abram adam adnan adolfo adrian ahmed akhil al alan alastair albert alberto aldo alejandro alessandro alexander
  alexei alexey alfonso alfred alfredo ali alistair allen alvin amir anand anders andre andreas andrei andres andrew andré andy angelo
  angus anthony antoine anton antonin antonio archie ari armando arnaud arne arnold arthur arturo arvind austin barack barney barry bart
  baxter beau ben benito benjamin benny bernard bernie bertrand bill billy bjorn björn bob bobby bogdan boris brad bradley brandon brendan
  brendon brent bret brett brian bruce bruno bryan byron caleb calvin carl carlo carlos carlton cedric cesar charles charlie chester chris
  christoph christopher chuck clarence clark claudio clay clint clyde cody colin colm conor corey craig cristian curtis cyril cyrus dale
  damian damien damon dan daniel dante darius darrell darren daryl dave david dean declan denis dennis denys derek desmond dick didier
  diego dieter dinesh dirk dmitri domingo dominic don donald donovan doug douglas duncan dwight eamon earl ed eddie edgar edmund eduardo
  edward edwin efrain eli elias elijah eliot elliott elmer emanuel emile emilio emmanuel enrique enzo eric erik ernest ernesto ernie ervin
  esteban ethan etienne eugene evan ezra fabio fabrice farid fawad federico felipe felix ferdinand fernando fidel filip florian floyd
  francesco francis francisco franco francois frank franklin franz françois fred freddie freddy frederick fritz frédéric gabriel garrett
  garth gary gaston gavin geoff geoffrey georg george georges georgi gerald gerard gerhard gianni gideon gilbert gilberto giles giorgio
  giovanni giuseppe glen glenn goran gordon graham grant greg gregory guido guillaume guillermo gunnar gunther gus gustavo guy gérard
  haider hamid hamza hank hans harold haroon harry harvey hasan hector heinz helmut henri henrik henry herbert herman hernan horace horst
  howard hugh hugo ian ibrahim igor imran ingo isaac ismail issa ivan ivor iñigo jaap jack jacob jacques jairo jake jamal james jared
  jarrett jason javier jay jean-claude jean-luc jean-marc jean-marie jean-pierre jean-yves jeb jeff jeffrey jens jeremy jerome jerry jerzy
  jesse jesús jim jimmy joachim joao joaquin jochen joe joel johan johann johannes john johnny jon jonah jonas jonathan jorge jose josef
  joseph josh joshua josé jozef juan jules julian julio jurgen justin jörg jürgen kamal kareem karim karl karsten kaspar kazuo keenan
  keith kelvin ken kenneth kenny kevin khizr kieran kirk klaus krzysztof kurt kyle lance larry lars laurence laurent lawrence lee leif len
  leo leon leonard leonardo leroy lester levi lewis lindsey lionel lloyd lorenzo lothar louie louis luc luca lucas lucien luigi luis lukas
  luke luther maciej magnus malcolm manfred manuel marc marcel marcelo marcin marco marcos marcus mariano mario marius mark markus marlon
  marshall martin marvin massimo mateo mathias mathieu matt matteo matthew matthias matthieu matti maurice mauricio mauro max maxim maxime
  maximilian melvin michael miguel mikael mike mikhail milo miroslav mitch mitchell mitt mohamad mohamed mohammad mohammed monte morris
  morton moses muhammad murray nabil narendra nate nathan nathaniel ned neil nelson neville newt nicholas nick nico nicolai nicolas
  nicolás niels nigel nikolai nils noah norbert norman octavio oleg oliver olivier omar orlando oscar osman otis otto owen pablo paolo
  pascal patrick paul pedro perry pete peter phil philip philippe phillip pierre piotr preston quentin quincy rafael rahm rahul rajesh
  ralf ralph ramiro ramon randall randolph randy raoul raul ray raymond raúl reginald reinhard remy renaud rex reza ricardo riccardo
  richard rick ricky rob robby robert roberto robin rod rodney rodolfo rodrigo rogelio roger rohan roland rolf ron ronald ronaldo rory
  ross roy ruben rudolf rudolph rudy rupert russell ryan sabri salim salman salvador salvatore sam samir samuel sandeep santiago saul
  scott sean sebastian sergei sergey sergio seth seymour shane shaun shawn sheldon silvio simon sohail solomon spencer stan stanislav
  stanley stefan stefano stephane stephen steve steven stewart stuart stéphane svein sven sébastien søren tad tadeusz ted terrence
  thaddeus theo theodor theodore thierry thomas thorsten tim timo timothy tobias todd tom tomasz tommy tomás tony travis trevor trey
  tristan troy tyler tyrone ulrich umar uwe vaclav vasily vernon vicente victor vidal vikram viktor vince vincent vincenzo vinod virgil
  vito vittorio vladimir vladislav víctor waldo waleed wallace walter warren wayne wendell werner wes wesley whit wilbur wilfred wilhelm
  will willem william willie wim winston wolf wolfgang xavier yannick yasser yuri yves zach zachary zbigniew álvaro óscar
  abdullah abdulrahman abhishek ade adebayo adewale ajay ajit alasdair alban aleksandar aleksander alexandru alfie alisdair alun amadou
  amar ambrose aneurin ansel anselm anthonie anwar arash archibald aryan ashraf ashwin asif axel ayodele babajide babak babatunde balazs
  baldev baptiste barnaby bartholomew bashir bastian behrouz benedict bertie bilal bongani brody bronislaw callum cassius cathal cavan
  chidi chinedu chukwuemeka cillian clem clive cormac cornelius crispin cuthbert dafydd danilo dariusz darragh davor dawid dejan denholm
  dhruv diarmuid digby dimitar dimitri dimitrios dipak donal dougal dusan edmond eero ellis emeka emlyn enda enoch eoghan eoin ephraim
  erland evander ewan ewen fahad faisal ferdy fergal fergus feroz finbar finn fintan frazer fyodor ganesh gareth gerrard gerrit gethin
  gil girish gopal gulliver gurpreet-singh gwilym haakon habib hakim hamish haris harish harjit harland haruto hemant hendrik herb hideo
  hiram hrvoje hubert humphrey huw ibrahima idris ignacio ignatius ilya inigo innokenty iqbal isaiah istvan ivo jaakko jabari jagdish
  jamshid jan-erik jaroslav jasper javed jayden jed jethro jitendra jolyon jonty joost jorgen josiah josip juma jusuf kaito kalle kasper
  kayode kemal kenjiro kenrick kenta kerem khaled kieron kishore kofi konrad konstantin kostas kunal kwabena kwame kwasi kyriakos lachie
  lachlan laszlo leander lemuel leopold leopoldo levent linus ljubomir lorcan lubomir ludo luka lysander mahesh malik mamadou manoj
  mansour matej mehdi mehmet mihai mikko milan milos mircea mladen mohan monty moussa mukesh mungo murad murat murdo nabeel naveed
  naveen nev niall nikhil nikos nils-erik nnamdi obinna octavius odhran okechukwu olaf olav ollie olly olumide oluwaseun omari ondrej
  oren oskar oswald ousmane padraic padraig parvez patrik percival phineas piers prakash pranav radek radoslav raghav rajan rajendra
  rakesh ramesh ramzi ranjit ratan reuben rhodri rhys ritesh rohit rollo roscoe ruairi rufus rustam saeed sandor sanjeev sapan satish
  seamus segun sekou selwyn septimus sergiu shankar shashi shigeru sibusiso siddharth silas sipho slobodan sohrab soren stelian stig
  stipe stjepan suleiman suresh sylvester tadhg takashi takeshi tamas tapio tarek tarquin tarun tatsuya temitope thabo themba tiernan
  tihomir tobiah tobin torben torsten trygve tuan tunde uchenna ulises umesh uriah vasile veikko venkatesh viggo vinay vincenz vishal
  vlad vojtech vuk vusi wafiq wilf wojciech wycliffe yakubu yannis yash yevgeny yiannis youssef yukio zachariah zaheer zakaria zdenek
  zeb zeeshan zeke zeljko zoran
`);
const female = names(`
  abby abigail ada adele adriana agata agnes agnieszka aida aisha alana alejandra alessandra alexa alexandra alice alicia alina alison
  allison althea alyssa amalia amanda amber amelia amina amira amparo amy ana anastasia anaya andrea angela angelica angelina angie anika
  anita anja anke ann anna annabel annabelle annalisa anne anne-marie anneke annemarie annette annie antje antonella antonia april araceli
  ariana arianna ashley astrid audrey ayesha barbara beata beatrice beatriz becky belinda benedicte bernadette bernice bertha bessie beth
  betsy bettina betty beverly bianca birgit bonnie brenda bridget brigid brigitte britta brittany camila camilla camille candace candice
  carina carla carlotta carmela carmen carol carole caroline carolyn carrie cassandra catalina catarina catherine cathy cecile cecilia
  celeste celia celina chantal charlene charlotte chelsea cheryl chiara chloe chloë christa christiane christina christine christy cindy
  claire clara clarissa claudette claudia clementine colette colleen connie constance consuelo corinne cornelia courtney cristina crystal
  cynthia dagmar daisy daniela danielle daphne daria dawn deanna debbie deborah debra deirdre delia delphine denise desiree diana diane
  dianne dina dolores donna dora doreen doris dorothea dorothy dottie edith edna eileen elaine elana eleanor eleanora elena eleni elisa
  elisabeth elise eliza elizabeth elke ella ellen ellie eloise elsa elsie elvira emilia emilie emily emma erica erika erin esme esmeralda
  esperanza estelle esther eugenia eunice eva evelina evelyn fabiola farah fatima fatou felicia felicity fernanda fiona flavia florence
  frances francesca francine francoise françoise freda frederica frida frieda gabriela gabriella gabrielle gail gemma genevieve georgina
  geraldine germaine gertrude ghazala gina giovanna gisela giulia gladys glenda gloria grace greta gretchen gudrun gwen gwendolyn hana
  hanna hannah harmeet harriet heather heidi heike helen helena helene helga henrietta henriette hilda hillary holly hope hortense huma
  hélène ida ilana ilse imani imelda ines inga inge ingeborg ingrid inés irene irina iris irma isabel isabella isabelle ivana ivanka
  jacinda jacinta jacqueline jan jana jane janet janice janine jean jeanette jeanne jeannette jelena jemima jen jenna jennie jennifer
  jenny jeri jessica jill joan joann joanna joanne jocelyn jodi johanna jolanta josefina josephine josie joyce juanita judith judy julia
  juliana julianna julie juliet juliette june justine kaitlin kamala kamila karen karin karina karla karolina kasia katarina kate
  katharina katharine katherine kathleen kathryn kathy katie katja katrin katrina kay kayla keisha kelli kellyanne kendra kimberly kirsten
  kirstin klara krista kristen kristin kristina krystyna kyra larissa latoya laura lauren laurie lea leah leila lena leonora leticia lidia
  liesl lila lilian liliana lillian lina linda lisa liz liza lois lola lorena loretta lori lorraine lotte louisa louise lucia luciana
  lucie lucille lucinda lucy ludmila luisa lydia lynda lynn léa mabel madeleine madeline magda magdalena maggie malala malgorzata mallory
  mandy manuela marcela marcia margaret margarita margot marguerite maria mariam marian mariana marianne marie marie-claire mariel marilyn
  marina marisa marisol marissa marjorie marla marlene marsha marta martha martina mary maryam maría mathilde matilda maud maureen mavis
  maxine maya megan meghan megyn melania melanie melanne melinda melissa meredith mia michaela michelle mila mildred millicent minnie
  miranda miriam moira molly mona monica monika monique muriel myra myriam myrtle nadia nadine nadja nancy naomi natalia natalie natasha
  neera nell nellie nicole nikki nina noelle noemi nora norma octavia odette olga olivia oriana paloma pamela paola patricia patsy patty
  paula paulette paulina pauline peggy penelope petra phoebe phyllis pia pilar polly portia priscilla rachel ramona raquel rebecca regina
  renata renee rhoda rhonda rita roberta rocio romy rosa rosalie rosalind rosalyn rose rosemarie rosemary rosie roxanne ruby ruth sabina
  sabine sabrina sadie sally salma samantha sandra sara sarah saskia selena serena shannon sharon sheila shelley sheryl shirley sigrid
  silke silvia simona sofía sonia sonja sonya sophia sophie stacy stella stephanie sue susan susana susanna susanne suzanne svetlana sybil
  sylvia sylvie ségolène tabitha tamara tamika tammy tania tanja tanya tara tashfeen tatiana teresa tess tessa thelma theodora theresa
  therese tiffany tina tracy trina trudy tulsi ulla ulrike uma ursula valentina valeria valerie valérie vanessa vera verena veronica
  veronika vicki victoria violet violeta virginia virginie vivian viviane wanda wendy wilhelmina wilma winifred xenia ximena yasmin yelena
  yolanda yvette yvonne zahra zainab zara zelda zeynep zoe zofia zoya zoë zsuzsanna zuzana
  abena adaeze adaobi adela adelaide adhiambo adwoa agatha agnese aiko ailbhe aileen aine aishwarya aisling akua aleksandra alena alma
  amaia amara amrita ananya aneta anisa anjali anneliese annika anouk anusha aoife arabella ariadne aroha arwen asha astra ayanna aylin
  ayse aysel bea beatrix berit bernarda berta bharti bich blanca bozena branka breda bree bronagh bronwen bronwyn bryony caitlin
  caitriona caoimhe cara carys catriona ceri chiamaka chidinma chika chioma ciara clemmie cleo clodagh concetta cordelia cosima cressida
  daphna dearbhla deepa deepika demelza dervla devika dilara divya dorcas drusilla edwina effie efua eilidh eimear eirlys elif elin
  elina ellinor elowen elspeth emer enid esi ester ethel etta eun-ji eva-maria ewa faith farida fatema fathima fatma fenella fidelma
  florrie folasade fumiko funmilayo gillian ginevra glenys grainne greer grethe gro gulnara gwendolen gwyneth habiba hafsa halima halina
  hanne haruka hatice hazel hedda hedvig hephzibah hermione hester hiba hilde hiroko honor hortensia hye-jin ifeoma ilona imogen inaya
  indira ioana ishita isobel ivy iwona izabela jadwiga jamila jasmin jasmine jaya jelka jemma jette jia jitka jocasta jodie jovana judit
  jyoti karolin katalin kateryna katya kavita keiko kerstin ketevan khadija kiera kirsty kristine ksenia kumiko kyoko lalita latifa
  lavinia laxmi leena leonie letitia letizia leyla liesbeth lieselotte lisbeth lise liv ljiljana lorna lotta lupita lynette madhuri
  maeve mairead mairi maja malin mamta manjula mara marcelina mareike margrethe mariama maribel marija mariko marit marta-maria martine
  mayumi meena meera meghna mehreen merete mette michiko milena mina mira mirela miriana morag muireann mwende myfanwy nadezhda naledi
  nandini nandita nasreen natasa navneet neema neha nerys ngozi niamh nicolette nimmi niobe nirmala nisha njeri nkechi nomsa nomvula
  noreen nuala nuria oana odile oksana olena olive oluchi ona oonagh orla ottilie padma pallavi parvati pippa pooja prisca priti
  priyanka prudence purnima queenie radha ragnhild raisa rajni rania rashmi reema rehana reiko rekha renske reshma rhian rhiannon riitta
  rina ritu rivka roisin romola ronke roopa rowena roza rukhsana rupa ruta ryoko sabitha sadaf sadia saira sakshi samina sangeeta sania
  sanja saoirse sarita savita seema selma senait shabana shanelle shantel shanthi sharmila shauna sheena shilpa shirin shivani shreya
  shruti sibongile signe sigourney silvana simone sinead siobhan sirpa sita sive slavica smita sneha snezana solange soledad solveig
  sonali soraya stefania stina sudha sukanya suki sumitra sunita suparna sushma swati tahira tamsin tanvi tasneem tatjana tegan thandi
  thandiwe thea thokozile tiina toni tsveta tuula tyra ulrika undine urszula usha vaishali valeska vandana vasilisa vesna vidya
  vigdis vimala violetta viveca vivienne wambui wangari wanjiku wenche winnie yael yan-ling yasmeen yasmine yemi yetunde yoko yuko
  yuliya yumi yusra zaira zaynab zdenka zehra zeinab zenobia zineb zita zlata zodwa zora zsofia zuleika
`);
const either = names(`
  alex blake cameron carly casey cory dana drew dylan elliot francis hayden jackie jamie jessie jody jordan kelly kerry kim kris lee
  leslie logan loren lynne marion morgan nicky noel pat quinn reese riley robin sandy sam sasha shelby sidney stacey sydney taylor terry
  toby tracey val aparna keron amelize tyresha aidan akbar amit anil arjun ashok deepak hiroshi jin kenji lakshmi ming mei priya raj rajiv
  ravi sanjay sunil vijay wei xi yuki yusuf hassan hussein khalid mahmoud mustafa nasser rashid said tariq andrej jiri jakub janez marek
  pavel petr tomas zoltan michele rené
  aki akira bao chen chi dong gurpreet harpreet haruki hikaru hyun jae jaspreet jing joss jun kaoru kiran kuldeep lin ling lux makoto
  manpreet minh minh-anh minna nam nao ngoc nguyen nicola noor phuong quang rana remi ren rin rowan ryo shay sora sukhdeep sung sunny
  teagan thanh tien tran tuyen wynn ying yong yu zhang zhen
`);

/** The gender that a given name nearly always goes with in English-language news; absent for names that tell nothing. */
export const givenNames: ReadonlyMap<string, Gender | null> = new Map<string, Gender | null>([
  ...male.map((name) => [name, "male"] as const),
  ...female.map((name) => [name, "female"] as const),
  ...either.map((name) => [name, null] as const),
]);

const nicknames: readonly (readonly string[])[] = [
  ["robert", "bob", "bobby", "rob", "robby"],
  ["william", "bill", "billy", "will", "willie"],
  ["richard", "dick", "rick", "ricky", "rich"],
  ["james", "jim", "jimmy", "jamie"],
  ["john", "jack", "johnny", "jon"],
  ["joseph", "joe"],
  ["michael", "mike", "mick"],
  ["thomas", "tom", "tommy"],
  ["edward", "ed", "eddie", "ted", "ned"],
  ["theodore", "ted", "teddy"],
  ["charles", "charlie", "chuck"],
  ["daniel", "dan", "danny"],
  ["david", "dave"],
  ["donald", "don", "donny"],
  ["stephen", "steve"],
  ["steven", "steve"],
  ["bernard", "bernie"],
  ["samuel", "sam"],
  ["benjamin", "ben"],
  ["matthew", "matt"],
  ["nicholas", "nick"],
  ["anthony", "tony"],
  ["andrew", "andy", "drew"],
  ["christopher", "chris"],
  ["timothy", "tim"],
  ["gregory", "greg"],
  ["jeffrey", "jeff"],
  ["kenneth", "ken"],
  ["lawrence", "larry"],
  ["ronald", "ron"],
  ["patrick", "pat"],
  ["peter", "pete"],
  ["philip", "phil"],
  ["raymond", "ray"],
  ["douglas", "doug"],
  ["alexander", "alex"],
  ["francis", "frank"],
  ["franklin", "frank"],
  ["leonard", "len", "lenny"],
  ["martin", "marty"],
  ["walter", "walt"],
  ["elizabeth", "liz", "beth", "betsy", "betty", "lizzie"],
  ["margaret", "maggie", "peggy", "meg"],
  ["katherine", "kate", "kathy", "katie", "kathryn"],
  ["catherine", "cathy", "kate"],
  ["deborah", "debbie", "deb", "debra"],
  ["jennifer", "jen", "jenny"],
  ["susan", "sue", "susie"],
  ["patricia", "pat", "patty", "trish"],
  ["rebecca", "becky"],
  ["barbara", "barb"],
  ["stephanie", "steph"],
  ["victoria", "vicky"],
  ["pamela", "pam"],
  ["jacqueline", "jackie"],
  ["kimberly", "kim"],
  ["samantha", "sam"],
  ["alexandra", "alex"],
];

/** Whether two given names may be one person's: equal, an initial of the other, or a usual short form. */
export function sameGivenName(a: string, b: string): boolean {
  const [x, y] = [plain(a), plain(b)];
  if (x === y) return true;
  if (x.length === 1 || y.length === 1) return x[0] === y[0];
  return nicknames.some((forms) => forms.includes(x) && forms.includes(y) && (forms[0] === x || forms[0] === y));
}

const plain = (name: string): string => name.toLowerCase().replaceAll(".", "");
