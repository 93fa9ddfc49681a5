using System;
using System.Collections.Frozen;
using System.Collections.Generic;

namespace Overflight.Evidence.Reading.Claims.Grammar;

/// <summary>The verbs of news English with their forms.</summary>
internal static class Verbs
{
    private const string Plain =
        "abandon abort accept accompany accomplish accuse achieve acknowledge acquire act adapt add adjust " +
        "admire admit adopt adorn advance advise affirm agree allege allow amend analyse analyze announce answer " +
        "anticipate apologise apologize appeal appear applaud apply appreciate approve argue arm arrange arrive " +
        "ascend ask assemble assert assess assign assist assume assure attach attain attend attribute authorise " +
        "authorize avoid await award beam become befall blow bend bind feel eat sleep happen beg begin behave " +
        "believe belong bemoan boast bolster borrow brag break brief bring broadcast build burst bury buy " +
        "calculate capture carry catalogue catalog celebrate certify challenge charter chide choose circulate " +
        "cite clarify clear climb close coach collaborate collapse collect collide combine come commence commend " +
        "commit communicate compare compel complain complete comply concede conceive conclude condemn conduct " +
        "confess confirm congratulate connect consider consist constitute construct consult contain contend " +
        "continue contradict contravene contribute convene convert convince cooperate correct count couple cover " +
        "create criticise criticize cross cultivate curb curtail deal decide declare decline decommission decry " +
        "dedicate deem deepen defend defer defy degrade deliver demonstrate denounce deny depart depend deploy " +
        "deplore depict deprive derail descend describe deserve destine destroy detach detail detect determine " +
        "deteriorate detonate develop deviate devise devote differ direct disagree disappear disclose discover " +
        "discuss disintegrate dismantle dismiss dispatch display dispute disregard disrupt distinguish " +
        "distribute ditch divide donate downplay draw drift drive drop dub earn earmark echo edge eject " +
        "elaborate eliminate embark embarrass emerge emphasise emphasize employ enable encounter encourage end " +
        "endanger endorse enforce engage enhance enjoy enlarge ensure enter entitle envisage equip erect erupt " +
        "escalate escape establish evacuate evaluate examine exceed exchange exclude execute exhibit exist " +
        "expand expect expel explain explode explore expose express extend face facilitate fail fall falter fear " +
        "feed fill finalise finalize find finish fit fix fizzle flare flee fling flounder flout fly follow " +
        "forbid forecast foresee forge forget form foster founder free fuel fulfil fulfill fume function fund " +
        "furnish gain gather get give glide go govern grant greet grow guarantee guess hail halt hamper hand " +
        "handle hang happen harm have hear heighten hide hinder hint hit hoist hold host hurl hurtle identify " +
        "ignite ignore illustrate imagine impede implement imply import impose improve include incorporate " +
        "increase indicate infer inform infringe inherit inject insert insist inspect install instruct insult " +
        "integrate intend intensify intercept interpret interrupt introduce invade invent invest investigate " +
        "invite involve issue join joke judge justify keep kill know label lack lag lament lambast land lash " +
        "laud lay leak learn lease leave lend let liberate lie lift light like limit link listen lob lodge loft " +
        "look lose lower maintain make malfunction manage maneuver manoeuvre manufacture mask master mean meet " +
        "melt mend mention misfire misread miss mistake modernise modernize modify monitor mount mourn move mute " +
        "narrow need negotiate notice notify observe obtain occupy occur offer omit open operate oppose " +
        "originate oust outline outrage overcome overfly overheat oversee overtake owe own pack park participate " +
        "pass pay peer penetrate perceive perfect perform permit persist persuade photograph pierce pinpoint " +
        "place play pledge plough plummet plunge point portray pose position possess post postpone pour practise " +
        "practice praise predict prefer prepare present preserve press presume prevent print proceed proclaim " +
        "procure produce progress prohibit prolong promise prompt propel propose prosecute protect protest prove " +
        "provide provoke publicise publicize publish pull punish purchase pursue push put qualify quell " +
        "quit quote raise rattle reach react read reaffirm realise realize reassure rebuff rebuke recall receive " +
        "reckon recognise recognize recommend record recover recruit redirect reduce refer refine reflect refuel " +
        "refuse refute regain regard register regret rehearse reject relate relay release rely remain remark " +
        "remind remove render renew renounce repair repeat repel replace reply represent reprimand request " +
        "require rescue resemble resent reserve resist resolve resort respond rest restore restrain restrict " +
        "result resume retain retire retort retrieve return reveal review revise revisit revive reward ride rip " +
        "rise roar rocket roll rule run rupture rush say scan scare schedule scold scorn scrap scrub seal search " +
        "secure see seek seem seize select sell send separate serve set settle sever shake shatter shed shelve " +
        "shield shift ship shoot shorten shout shrug shut sideline sink sit skip slam slip slow snap soar solve " +
        "sound spark speak specify spend spin splash split spot spread spur stall stand state station stay steer " +
        "step stick stipulate stop store stray streak strengthen stress stretch strike strive struggle submit " +
        "succeed suffer suggest suit supervise supply suppose surface surpass surprise surrender surround " +
        "survive suspect suspend sustain swear sweep swing tackle take talk tear tell tempt terminate test-fire " +
        "testify thank think threaten throw thunder tie tilt topple total touch tout transfer transform transmit " +
        "transport travel treat trigger tumble turn tweet understand undergo underline undermine underscore " +
        "undertake unfold unveil update upgrade uphold upload urge vanish vary veer vent verify view violate " +
        "voice void vow wait wake walk want warn weaken wear weigh welcome widen win wipe withdraw withhold " +
        "withstand witness wobble wonder worry wreck write yield eavesdrop snoop peep activate air alert alter " +
        "ammunition approach assail attack back bar blame blare blur botch broaden brush buzz cancel catapult " +
        "caution cease censor censure check circle circularise circularize classify clog commission conk consume " +
        "cordon counter crack cripple crumple designate deter discern discharge disprove dive doom downlink " +
        "engulf export ferry flame freeze frustrate generate ground grumble haul heave hire hitch jettison " +
        "lambaste live locate loose miscarry neglect nosedive nudge number obey outlaw partner peter poise ready " +
        "rebut relaunch rent reschedule restart ring ruin rumble school scupper self-destruct shoo showcase " +
        "shred spiral splutter spoil sputter stack surveil tailor teach term test-launch tolerate trample trim " +
        "tutor hunt flunk perish bankroll reposition relocate repay underperform unleash " +
        "wail wheel whisk wrap zoom pick";

    private const string Nominal =
        "launch test plan claim report order fire drill exercise orbit picture image photograph film signal help " +
        "aid support work use study watch guard guide cause damage attempt try crash ban aim hope trust control " +
        "measure visit show delay change start cover sign rise burn map track target force book share mark shot " +
        "trial need name spy lead look view age design doubt question answer call comment note cost benefit " +
        "train trade focus shape chart survey swap sample range gain hit catch cut slide stream trick boost " +
        "blast breach break brand credit date demand dispute estimate experience finance fight function fuel " +
        "gift grade group hold increase influence interest judge joke kick leap level limit link list load lock " +
        "march match matter mind mine mission model monitor move object offer pace paint part patrol pay phone " +
        "pilot place point post power press process programme project promise pledge protest prize purpose race " +
        "raise rate record release repair request research result return review reward ride risk run sail scale " +
        "score seal sense set shelter shield shift ship shock slip snap sound source stage stall state step stop " +
        "store storm strain stress strike supply surge surprise suspect switch tackle talk task team threat tip " +
        "touch transport travel treat turn update upgrade value voice vote walk warrant wish witness worry " +
        "wonder command condemn contact contract culprit deal debate display double drop end face fall fault " +
        "feature fear stand field figure flight float flop flow fly form frame host hurry issue jam land last " +
        "leak lift light lob master milestone mistake benefit like own play rocket rumour score rule sight slot " +
        "spark speed star trace trail transfer void warm water weather will guess finish labour labor glitch " +
        "pump notice forecast lie drive act head chair witness block fool grace loan log mull pencil simulate slate";

    private static readonly FrozenDictionary<string, VerbForms> Forms = Build();

    /// <summary>Which forms a word in lower case may be; of words that are not in the list, by their ending.</summary>
    public static VerbForms Of(string word)
    {
        if (Forms.TryGetValue(word, out VerbForms forms))
            return forms;
        int hyphen = word.LastIndexOf('-');
        if (hyphen > 0 && Forms.TryGetValue(word[(hyphen + 1)..], out forms))
            return word.StartsWith("re-", StringComparison.Ordinal) ||
                word.StartsWith("test-", StringComparison.Ordinal)
                ? forms
                : VerbForms.None;
        if (word is "morning" or "evening" or "ceiling" or "sibling" or "lightning" or "infrared" or "hundred" or
            "naked" or "so-called" or "unmanned" or "speed" or "unnamed" or
            "unidentified")
            return VerbForms.None;
        if (word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && word[^3] != 'e')
            return VerbForms.Past | VerbForms.Participle;
        return word.Length > 5 && word.EndsWith("ing", StringComparison.Ordinal) ? VerbForms.Ing : VerbForms.None;
    }

    private static FrozenDictionary<string, VerbForms> Build()
    {
        var forms = new Dictionary<string, VerbForms>(StringComparer.Ordinal);
        foreach (string verb in Plain.Split(' '))
            Add(verb, VerbForms.None);
        foreach (string verb in Nominal.Split(' '))
            Add(verb, VerbForms.AlsoNoun);
        return forms.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(string verb, VerbForms more)
        {
            Put(verb, VerbForms.Infinitive | more);
            Put(Inflection.ThirdOf(verb), VerbForms.Third | more);
            foreach (string form in Inflection.IngsOf(verb))
                Put(form, VerbForms.Ing);
            string[] past = [.. Inflection.Past(verb)];
            bool isRegular = past[^1].EndsWith("ed", StringComparison.Ordinal);
            foreach (string form in past)
            {
                VerbForms which = isRegular || past.Length == 1 ? VerbForms.Past | VerbForms.Participle
                    : (form == past[0] ? VerbForms.Past : VerbForms.None) |
                        (form == past[^1] ? VerbForms.Participle : VerbForms.None);
                Put(form, which | (form == verb ? more : VerbForms.None));
            }
        }

        void Put(string word, VerbForms form) => forms[word] = forms.GetValueOrDefault(word) | form;
    }
}
