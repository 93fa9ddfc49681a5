using System;
using System.Collections.Frozen;

namespace Overflight.Evidence.Reading.Claims;

/// <summary>The words by which speakers are told.</summary>
internal static class SpeakerWords
{
    /// <summary>Verbs of saying, judging, ordering and promising.</summary>
    public static readonly WordSet SayingVerbs = Words(
        "+make_known +let_it_be_known +point_out +make_clear +hit_back +go_on +shoot_back +snap_back +lash_out " +
        "+call_for +speak_of +play_down +hype_up +own_up +say +announce +claim +tell +state +report +add " +
        "+confirm +deny +declare +note +stress +argue +insist +write +tweet +estimate +believe +assess " +
        "+predict +warn +explain +acknowledge +admit +assert +boast +allege +suggest +reckon +comment " +
        "+remark +emphasise +emphasize +reveal +disclose +reply +reject +think +judge +inform +recall +maintain " +
        "+describe +call +accuse +condemn +denounce +vow +pledge +promise +dismiss +question +doubt +answer " +
        "+notify +consider +concede +retort +brand +deplore +slam +decry +underline +complain +grumble +joke " +
        "+quip +crow +brag +fume +scoff +laugh +moan +caution +hint +contend +counter +respond +assure +remind " +
        "+underscore +hail +praise +criticise +criticize +protest +lament +signal +affirm +reaffirm +reiterate " +
        "+clarify +shrug +voice +mutter +wonder +forecast +label +lambast +testify +order +defend +regard +alert " +
        "+agree +disagree +speculate +reassure +echo +marvel +rebuke +request +speak +fear +attribute " +
        "+refute +rebut +urge +ask +prohibit +forbid +suspect +guess +figure +tout +sneer +jeer +object " +
        "+plead +relate +recount +specify +elaborate +venture +whisper +chide +taunt +proclaim +concur " +
        "+thank +welcome +term +work_out");

    /// <summary>Verbs that say something only with "that" or a quotation after them.</summary>
    public static readonly WordSet Weak = Words(
        "+hold +observe +show +indicate +make +find +understand +read +run +trace +learn +see +prove +go +own +snap " +
        "+shoot +hit +blast +lash +leave +thunder +mean +defend +spread +post +conclude +determine +discover +notice " +
        "+calculate");

    /// <summary>What a news agency does with the words of others.</summary>
    public static readonly WordSet Carrying = Words("+carry +publish +run +air +broadcast +release +distribute");

    /// <summary>Of these the object is judged, and nothing else of the sentence is said with them.</summary>
    public static readonly WordSet Judging = Words(
        "+condemn +denounce +deplore +slam +decry +criticise +criticize +praise +hail +reject +dismiss +call " +
        "+describe +brand +doubt +question +order +deny +accuse +label +prohibit +forbid +ban");

    /// <summary>By these warnings are given and signs are seen.</summary>
    public static readonly WordSet Issuing = Words(
        "+warn +ask +tell +urge +order +advise +instruct +notify +alert +caution +issue +put +send +publish " +
        "+declare +close +designate +detect +spot +see +request +lift +read +find +observe +activate +broadcast");

    public static readonly FrozenSet<string> Wordings =
        Set("words wording view eyes opinion judgement judgment account words");

    public static readonly FrozenSet<string> Speeches =
        Set("briefing interview statement speech remarks letter excerpts");

    /// <summary>Those who ask in an interview; what they say is not the other's.</summary>
    public static readonly FrozenSet<string> Questioners =
        Set("journalist question reporter q correspondent moderator interviewer host questioner");

    public static readonly FrozenSet<string> BodyWords = Set(
        "institute agency bureau fund administration space launch works aerospace systems university center " +
        "centre corporation company council ministry command office group orbit radar corps commission guard navy " +
        "army force forces staff department service committee organisation organization association society party " +
        "laboratory laboratories industries technologies dynamics lab observatory foundation union board authority " +
        "electric heavy lens imaging analytics intelligence convention treaty route team coalition consortium");

    public static readonly FrozenSet<string> StateBodies = Set(
        "authority command corps commission guard navy army force forces staff department ministry office " +
        "council embassy " +
        "service administration directorate police");

    /// <summary>Those that speak for their state, whatever they are about.</summary>
    public static readonly FrozenSet<string> Forces = Set("command corps guard navy army force forces staff");

    /// <summary>Bodies with one of these in their name speak for themselves.</summary>
    public static readonly FrozenSet<string> ScienceWords = Set(
        "space aerospace aeronautics aeronautical astronautics astronautical satellite satellites rocket rockets " +
        "remote geospatial research meteorological weather geological science sciences technology");

    /// <summary>After these "of" and "for" go on with the name: "Institute for Space Monitoring".</summary>
    public static readonly FrozenSet<string> Heads = Set(
        "institute center centre academy university association federation union foundation society observatory " +
        "laboratory fund bureau organization organisation school college museum college council");

    /// <summary>What ministers and ministries are for.</summary>
    public static readonly FrozenSet<string> Fields = Set(
        "foreign defense defence interior armed transport science agriculture environment unification finance " +
        "maritime prime deputy health energy justice communications industry economy land education culture");

    /// <summary>Roles that bodies have and no person.</summary>
    public static readonly FrozenSet<string> BodyRoles = Set(
        "ministry agency company firm fund institute centre center corporation bureau administration embassy " +
        "newspaper paper office command guard coastguard military army navy startup start-up manufacturer " +
        "organisation observatory regime government council");

    /// <summary>Persons without a name, for whom "he" may stand.</summary>
    public static readonly FrozenSet<string> Humans = Set(
        "spokesman spokeswoman spokesperson official officer diplomat source captain colonel analyst expert minister " +
        "lawmaker general envoy delegate researcher ambassador commander");

    /// <summary>What a text calls the firm or body that it speaks of.</summary>
    public static readonly FrozenSet<string> Firms = Set(
        "company firm operator maker manufacturer corporation institute organisation organization group fund startup " +
        "start-up provider centre center observatory");

    public static readonly FrozenSet<string> Papers = Set(
        "daily times herald courier news post wire tribune gazette sentinel journal observer dispatch telegraph " +
        "mail guardian chronicle press television tv radio newspaper magazine weekly review standard star " +
        "express shimbun shinmun sinmun zeitung bulletin examiner inquirer advertiser globe");

    public static readonly FrozenSet<string> Roles = Set(
        "minister ministry agency operator maker company firm fund institute director commander chief leader " +
        "president general colonel admiral spokesman spokeswoman spokesperson chairman professor centre center " +
        "corporation bureau administration embassy envoy ambassador delegate lawmaker analyst expert newspaper " +
        "paper manager engineer scientist founder office command guard coastguard military army navy startup " +
        "start-up manufacturer provider organisation observatory owner astronomer researcher tracker blogger " +
        "advisory official officer captain colonel lieutenant comrade secretary premier regime government council");

    public static readonly FrozenSet<string> Titles = Set(
        "mr mrs ms dr prof gen col lt maj adm capt rear vice defence defense foreign prime minister president " +
        "secretary chief major skipper boss lawmaker senator rep sen sir cmdr brig marshal ambassador envoy " +
        "chairman governor captain admiral commander researcher expert premier astronomer general colonel " +
        "vice-minister deputy-minister lieutenant major-general brigadier senior retired sgt " +
        "professor executive director engineer analyst spokesman spokeswoman spokesperson deputy " +
        "administrator chancellor commissioner mayor ceo founder co-founder chairwoman chairperson undersecretary " +
        "meteorologist physicist scientist historian inspector " +
        "opposition mp mla mep shadow affairs armed interior justice information communications science forces " +
        "the a an in on but and comrade");

    /// <summary>States whose media are called state media without their name.</summary>
    public static readonly FrozenSet<string> OfStateMedia = FrozenSet.Create(
        StringComparer.Ordinal, "North Korea", "China", "Russia", "Iran", "Belarus", "Syria", "Cuba", "Venezuela",
        "Vietnam", "Turkmenistan", "Myanmar", "Eritrea");

    /// <summary>Unnamed persons who speak as their body: "ISRO's chairman".</summary>
    public static readonly FrozenSet<string> Chiefs = Set(
        "chairman chairwoman president director head chief spokesman spokeswoman spokesperson administrator founder");

    /// <summary>Small words inside the names of persons.</summary>
    public static readonly FrozenSet<string> Particles = Set("van der den de da do dos das du di del von bin ibn al");

    public static readonly FrozenSet<string> Common = Set(
        "the a an in on at but and it he she they we this that these those its his her their after before " +
        "while when as for from one two three some many last earlier later officials analysts experts state " +
        "if there what why how by then next now yet still meanwhile however nobody no none only both few every our " +
        "your my such with under since until because although though so or of to into over through during despite " +
        "without all most another others each here once also even perhaps until asked not nor neither either just " +
        "until unlike like given according instead together today yesterday tomorrow tonight");

    public static readonly FrozenSet<string> Months = Set(
        "january february march april may-month june july august september october november december monday tuesday " +
        "wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec");

    public static readonly FrozenSet<string> Analysts = Set(
        "specialists specialist scientists analysts experts observers researchers analyst expert trackers " +
        "researcher observer astronomers " +
        "astronomer tracker tanks scholars watchers amateurs");

    public static readonly FrozenSet<string> Posters = Set(
        "users blogger bloggers netizens posts post channel telegram weibo kakao message");

    public static readonly FrozenSet<string> Officials = Set(
        "ministry minister government military spokesman spokesperson spokeswoman official officials commander " +
        "army officer officers lawmaker guard guards lawmakers chiefs regime command agency envoy ambassador " +
        "delegate diplomat embassy soldier general admiral navy source sources service department authorities " +
        "coastguard diplomats deputy spooks henchmen chief rulers police parliament secretary forces staff force " +
        "commission corps office cabinet mission delegation colonel captain lieutenant " +
        "administration authority defenders diplomacy taskforce");

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static WordSet Words(string words) => new WordText().Set(words.Split(' '));
}
