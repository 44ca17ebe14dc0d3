import type { Gender } from "./titles.ts";

const names = (words: string): readonly string[] => words.trim().split(/\s+/);

// Given names that are by far mostly one gender in English-language news. Names that go both ways (Pat, Jordan, Leslie, Taylor …) are left out on purpose.
const male = names(`
  aaron abdul abraham adam adrian ahmed al alan albert alexander alfred ali allen alvin andre andrew andy anthony antonio arnold arthur austin barack barry bart ben benjamin bernard bernie bill billy bob bobby boris brad bradley brandon
  brendan brent brett brian bruce bryan byron caleb calvin carl carlos charles charlie chris christopher chuck clarence clark clay clint cody colin corey craig curtis dale dan daniel darrell darren dave david dean dennis derek dick
  dmitri dominic don donald doug douglas duncan dwight earl ed eddie edgar edward edwin eli elias elijah enrique eric erik ernest ethan eugene evan fernando floyd francis francisco frank franklin fred frederick gabriel gary gavin geoff geoffrey george gerald
  gerard gilbert glen glenn gordon graham grant greg gregory gustavo guy hank harold harry harvey hector henry herbert herman howard hugh hugo ian ibrahim igor isaac ivan jack jacob jake james jamal jared jason jay jeb jeff jeffrey jeremy jerome jerry jesse
  jim jimmy joe joel john johnny jon jonathan jorge jose joseph josh joshua juan julian julio justin karl keith ken kenneth kevin kirk kurt kyle lance larry lars lawrence lee len leo leon leonard leonardo lester lewis lindsey lloyd louis lucas luis luke
  malcolm manuel marco marcus mario mark marshall martin marvin matt matthew maurice max melvin michael miguel mike mitch mitt mohamed mohammed mohammad muhammad murray nathan nathaniel ned neil nelson newt nicholas nick nigel noah norman oliver omar orlando oscar owen patrick
  paul pedro perry pete peter phil philip phillip pierre preston rafael ralph ramon randy raul ray raymond rex ricardo richard rick ricky rob robert roberto robby robin rod roger roland ron ronald ross roy rudolph rudy russell ryan salvador sam samuel scott sean sergei seth shane shaun shawn
  sheldon simon spencer stanley stephen steve steven stewart stuart ted terrence theodore thomas tim timothy todd tom tommy tony travis trey troy tyler vernon victor vincent vladimir wallace walter warren wayne wendell wesley will william willie wolf zachary
`);
const female = names(`
  abigail ada adriana agnes aisha alexandra alice alicia alison allison amanda amber amelia amy ana andrea angela angelina anita ann anna anne annette annie april ashley audrey barbara beatrice becky belinda bernadette beth betsy betty beverly bonnie brenda bridget brittany
  camille candice carla carmen carol carole caroline carolyn carrie catherine cathy cecilia celeste celia charlene charlotte chelsea cheryl christina christine cindy claire clara claudia colleen connie constance courtney crystal cynthia daisy danielle dawn debbie deborah debra denise
  diana diane dianne dolores donna dora doris dorothy edith eileen elaine eleanor elena elisabeth elise elizabeth ella ellen ellie emily emma erica erika erin esther eva evelyn fatima felicia fiona florence frances gabriela gail gina gladys gloria grace greta gwen hannah harmeet harriet heather heidi
  helen helena hillary holly hope ida ingrid irene iris isabel isabella ivanka jacqueline jan jane janet janice jean jeanne jen jenna jennifer jenny jessica jill joan joann joanna joanne jodi josephine joyce juanita judith judy julia juliana julie june karen kate katherine kathleen kathryn kathy katie
  katrina kayla kellyanne kimberly kirsten kristen kristin kristina laura lauren laurie leah lena lila lillian linda lisa liz lois loretta lori lorraine louise lucia lucille lucy lydia lynn mabel madeleine madeline maggie marcia margaret maria marian marianne marie marilyn marina marisa marjorie marlene
  marsha martha mary maureen maxine megan meghan melania melanie melissa mia michelle mildred miranda molly monica nadia nancy naomi natalie natasha nicole nina nora norma olga olivia pamela patricia patty paula pauline peggy penelope phyllis priscilla rachel rebecca regina renee rhonda rita roberta rosa rosalie
  rose rosemary roxanne ruby ruth sabrina sally samantha sandra sara sarah shannon sharon sheila shelley sheryl shirley sonia sonya sophia sophie stacy stella stephanie sue susan susanna suzanne sylvia tamara tammy tara teresa theresa tiffany tina tracy tulsi ursula valerie vanessa vera veronica victoria violet virginia vivian wanda
  wendy yolanda yvette yvonne zoe
`);
const either = names(`
  alex blake cameron carly casey cory dana drew dylan elliot francis hayden jackie jamie jessie jody jordan kelly kerry kim kris lee leslie logan loren lynne marion morgan nicky noel pat quinn reese riley robin sandy sam sasha shelby sidney stacey sydney taylor terry toby tracey val
  aparna keron amelize tyresha aidan akbar amit anil arjun ashok deepak hiroshi jin kenji lakshmi ming mei priya raj rajiv ravi sanjay sunil vijay wei xi yuki yusuf hassan hussein khalid mahmoud mustafa nasser rashid said tariq andrej jiri jakub janez marek pavel petr tomas zoltan
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
