using System.Collections.Immutable;

namespace Overflight.Evidence.Reading.Claims;

/// <summary>The lists of <see cref="Lexicon"/>.</summary>
internal static class LexiconWords
{
    public static readonly ImmutableArray<(Concept Concept, string Words)> Lists =
    [
        (Concept.Launch,
            "launch launches launching launched lift-off liftoff blast-off ~launching relaunch lift lifts " +
            "flight"),
        (Concept.Launched,
            "launched sent carried left launches lifted blasted rose soared roared climbed took fired flew"),
        (Concept.Attempt,
            "~attempt attempted attempting try tries tried trying"),
        (Concept.Fail,
            "fail failed fails failing ~failure unsuccessful unsuccessfully botched aborted ~malfunction " +
            "malfunctioned malfunctioning abnormally ~setback"),
        (Concept.Wreck,
            "explode exploded explodes exploding ~explosion crash crashed crashing plunged plunging broke " +
            "burst disintegrated blew ditched tumbled splashed lost destroyed ignite shut underperformed " +
            "~anomaly ~error veered deviated self-destructed self-destruct mishap terminated burned burnt " +
            "re-entered reentered separate vanished prematurely early collapsed leak leaked tumbling break-up " +
            "breakup misfired"),
        (Concept.Orbit,
            "~orbit orbital orbiting orbited circling circled circles in-orbit"),
        (Concept.Place,
            "place placed places placing placement put puts putting entered enter enters entering reach " +
            "reached reaches reaching insert inserted inserting insertion injected delivered deliver deployed " +
            "deploy deploying sent settled carried boosted attained achieved achieve separated orbits " +
            "orbiting circling circles orbited hoisted lofted left joined raised circle flies flying flew " +
            "catalogued cataloged tracked tracks moved climbed travels released is are was were"),
        (Concept.Satellite,
            "~satellite spacecraft ~microsatellite ~minisatellite ~nanosatellite ~cubesat ~smallsat ~payload " +
            "craft ~orbiter ~probe ~spaceplane ~capsule ~newcomer ~constellation"),
        (Concept.Anaphor,
            "it they its their them this these those one ones both none another pair trio newcomer object " +
            "machine apparatus predecessor successor sibling sister twin latter former each third fourth " +
            "fifth ~batch thing things device devices two three four five six seven first second next last other others duo quartet forerunner forerunners replacement replacements companions instrument that which"),
        (Concept.Everyday,
            "football basketball cricket rugby soccer ~club ~team ~coach ~player ~fan ~match stadium league " +
            "championship ~supporter pitch quarterback ~campus ~student ~lecture library tuition ~shop " +
            "~shopper ~customer ~store supermarket ~garden salad ~recipe restaurant menu ~bag shelves ~album " +
            "~concert ~band ~singer ~tour ~sale ~price fashion ~startup app ~game ~film ~actor cinema ~novel " +
            "festival ~holiday bakery beer wine"),
        (Concept.Space,
            "spacecraft ~satellite ~orbit orbital reconnaissance ~missile ballistic cosmodrome spaceport " +
            "launchpad ~microsatellite ~cubesat ~payload perigee apogee sun-synchronous space propellant ~spy " +
            "~warship troops military army navy artillery liftoff lift-off airspace astronauts"),
        (Concept.Rocket,
            "~rocket ~booster ~carrier-rocket ~launcher SLV ~carrier launch-vehicle ~launch-vehicle"),
        (Concept.Stage,
            "~stage second-stage third-stage first-stage ~engine upper-stage ~valve ~turbopump ~pump ~nozzle ~fairing ~injector ~tank ~igniter ~bolt ~seal nose-cone ~motor guidance ~thruster ~gyroscope autopilot"),
        (Concept.Picture,
            "~photo ~photograph ~picture ~image imagery ~snapshot ~frame footage ~shot ~scene ~view"),
        (Concept.Photograph,
            "photographed photographing photograph imaged imaging pictured captured capture captures snapped " +
            "filmed took taken shot taking observed scanned surveyed spotted acquired acquire"),
        (Concept.Send,
            "sent send sends sending transmitted transmit transmits transmitting transmission beamed beam " +
            "relayed relay downlinked downlink"),
        (Concept.Receive,
            "received receive viewed viewing seen inspected looked examined"),
        (Concept.Publish,
            "released release releases releasing published publish publishes disclosed disclose unveiled " +
            "unveil unveils public shared share broadcast aired carried posted issued distributed displayed " +
            "appeared appear ran website exhibited withheld secret publicised publicized shown printed " +
            "circulated"),
        (Concept.Shown,
            "shown show shows showed showing"),
        (Concept.Plan,
            "plan plans planned planning intend intends intended intention vow vowed vows pledged pledge " +
            "pledges aims aim aiming expected expects expect scheduled slated schedule seeks seek want wants " +
            "wanted hopes hope hoped due upcoming likely announced promised promise target targeted set " +
            "poised readying ready vowing goal ~goal envisages envisaged proposes proposed predicts predicted " +
            "postponed delayed delay postpone pushed rescheduled window next coming follow call calls starts " +
            "start begin begins preparing tentatively no-earlier"),
        (Concept.Will,
            "will would shall 'll going won't"),
        (Concept.Could,
            "could may might can cannot can't couldn't possibly potentially potential perhaps capable " +
            "possible"),
        (Concept.Not,
            "not no never without n't none neither nor cannot can't didn't doesn't hasn't haven't wasn't " +
            "weren't isn't aren't won't couldn't don't nothing nobody yet hardly ruled"),
        (Concept.Doubt,
            "~doubt doubted doubtful doubts sceptical skeptical sceptics skeptics scepticism skepticism " +
            "unclear unverified unconfirmed questioned questionable questions unlikely uncertain dubious " +
            "doubting disputed dispute"),
        (Concept.Deny,
            "deny denied denies denying denial reject rejected rejects rejecting dismissed dismisses dismiss " +
            "refuted refutes false untrue baseless groundless fabricated"),
        (Concept.Prepare,
            "prepare prepares prepared preparing ~preparation readying ready fuelling fueling fuelled fueled " +
            "erected readied readies"),
        (Concept.Sign,
            "~sign ~indication evidence activity activities movement movements signs vehicles gantry imminent " +
            "trucks upgrades construction crane"),
        (Concept.Watch,
            "monitor monitors monitoring surveil surveillance watch watching watches track tracking tracks " +
            "observe observing observation reconnaissance spying eye keep spy intelligence locate"),
        (Concept.Civil,
            "agriculture agricultural farming farmers ~crop ~harvest ~flood flooding ~disaster weather " +
            "forestry ~forest environment environmental ~wildfire climate mapping land fisheries cartography " +
            "meteorological relief rice drought droughts scientific research border borders coast oil ~farmer " +
            "fields irrigation volcano ice urban planning rescue earthquake earthquakes earth resources"),
        (Concept.Military,
            "military defence defense troops forces army navy warships naval ~weapon strategic"),
        (Concept.Help,
            "help helps helped helping assist assistance assisted assists assisting aid aided aiding support " +
            "supported supports supporting cooperation cooperate cooperating advice advised transfer " +
            "transferred transfers transferring provided provide supplied supply supplying shared know-how " +
            "experts technicians collaboration advisers trained train sought seek seeks seeking bought buy " +
            "buys exchange return delivered deliver gave give giving telemetry partner partners partnership " +
            "joint engineers specialists bartered swap traded trade"),
        (Concept.Technology,
            "technology technologies technological technical know-how expertise engine engines data " +
            "components parts designs"),
        (Concept.Condemn,
            "condemn condemned condemns condemnation denounce denounced denounces deplored deplores protest " +
            "protested protests criticised criticized slammed decried condemning denouncing lambasted " +
            "provocation provocations provocative threat unacceptable intolerable outrageous regretted"),
        (Concept.Law,
            "violation violations violate violated violates violating breach breached breaches breaching " +
            "illegal unlawful prohibit prohibits prohibited prohibiting ban bans banned banning barred bars " +
            "sanctions resolution resolutions defiance defy defies defied flouts flouted infringes " +
            "contravenes lawful legal"),
        (Concept.Right,
            "sovereign sovereignty legitimate self-defence self-defense right rights"),
        (Concept.Missile,
            "~missile ICBM ICBMs ballistic artillery ~rocket-launcher SLBM ~shell ~projectile Hwasong ~salvo ~torpedo ~warhead ~drone ~howitzer"),
        (Concept.Test,
            "test tests tested testing test-fired test-fire fired fires firing fire launched launches launch " +
            "test-launched conducted lobbed shot"),
        (Concept.Drill,
            "~drill ~exercise ~manoeuvre ~maneuver war-games wargames drills"),
        (Concept.Warn,
            "warn warned warns warning warnings alert alerts alerted J-Alert NOTAM notam advisory urged " +
            "urging evacuate evacuation evacuated told advised siren sirens notified notice notices " +
            "notification ordered closed cautioned instructed asked"),
        (Concept.Danger,
            "shelter shelters refuge indoors evacuate evacuation zones zone hazard debris danger navigation " +
            "navigational clear away underground basements splashdown steer alert J-Alert NOTAM siren sirens " +
            "areas waters airspace missile cover"),
        (Concept.People,
            "residents population ships vessels mariners shipping aircraft sailors fishermen pilots citizens " +
            "people islanders public airlines boats civilians inhabitants prefecture flights fishing vessel " +
            "captains mariner crews fishers boat"),
        (Concept.Say,
            "said says say saying announced announces announcing claimed claims claiming told tells stated " +
            "states reported reports reporting added adds confirmed confirms denied denies declared declares " +
            "noted notes stressed stresses argued argues insisted insists wrote writes tweeted posted " +
            "estimates estimated believes believe believed assessed assesses predicted predicts warned warns " +
            "explained explains acknowledged admitted asserted acknowledges boasted alleged suggested " +
            "suggests reckons according concluded concludes quoted citing cited commented remarked emphasised " +
            "emphasized revealed disclosed replied rejected thinks think judged judges informed testified " +
            "recalled maintained maintains described called calls accused accuses condemned condemns " +
            "denounced vowed pledged promised urged dismissed questioned doubted doubts answered notified " +
            "rejects considers considered asks asked ruled announce +concede +retort +brand +deplore +slam " +
            "+decry +denounce +underline +complain +grumble +joke +quip +crow +boast +brag +fume +scoff " +
            "+laugh +moan +caution +hint +contend +counter +respond +assure +inform +remind +notice " +
            "+underscore +hail +praise +criticise +criticize +protest +lament +signal +allege +affirm " +
            "+reaffirm +reiterate +clarify +recall +snap +shrug +admit +declare +voice +mutter +observe " +
            "+wonder +doubt +question +credit +blame +forecast +label +lambast +testify +estimate +reckon"),
        (Concept.Told,
            "told informed reporters journalists lawmakers"),
        (Concept.Order,
            "ordered orders order ordering instructed instructs tasked directed"),
        (Concept.Able,
            "able capable capability capabilities ability abilities enable enables enabled enabling allow " +
            "allows allowing resolution resolve resolves accuracy distinguish distinguishes sees capacity " +
            "identify detect follow works working worked functions functioning operational pick revisit " +
            "revisits lets let lifetime swath blind spots sensitive enough dead alive silent responds " +
            "responding manoeuvred maneuvered manoeuvres maneuvers manoeuvre maneuver lasts last pixel pixels " +
            "sharpness"),
        (Concept.Finer,
            "resolution metre metres meter meters accuracy sharp sharper detail detailed"),
        (Concept.Use,
            "use used uses using purpose purposes designed intended meant serve serves served built help " +
            "helps aimed mission tasked task job goal dedicated"),
        (Concept.Build,
            "build builds building built develop develops developing developed development deploy deploys " +
            "deploying field fielding operate operates operating complete completed completing completion " +
            "acquire produce produced production manufacture manufactured finish finished finishing add " +
            "adding"),
        (Concept.Official,
            "official officials military government ministry minister regime authorities spokesman " +
            "spokeswoman spokesperson leader president army agency coastguard guard command commander forces " +
            "intelligence envoy ambassador premier secretary department administration statement media chiefs " +
            "lawmaker lawmakers engineer engineers general"),
        (Concept.Success,
            "success successful successfully succeeded"),
        (Concept.Site,
            "~site ~pad station cosmodrome spaceport ~facility base centre center tower ~ground"),
        (Concept.Facility,
            "~facility ~site ~pad center centre station ~vehicle ~window ~preparation ~tower ~complex ~area " +
            "~ground ~service ~notice ~schedule ~warning ~plan ~programme ~program ~industry ~technology"),
        (Concept.State,
            "~state ~country ~nation ~government ~regime ~ally ~partner ~neighbour neighbor abroad ministry side sides"),
        (Concept.Sensor,
            "~camera ~radar ~telescope lens optics ~sensor ~instrument ~imager ~antenna ~panel ~thruster ~transmitter " +
            "~battery ~computer ~gyro eye eyes eyesight resolution ~system ~network ~constellation"),
        (Concept.Flight,
            "~mission ~flight ~launch ~attempt ~try ~trial ~shot debut lift-off liftoff launching blast-off bid ~vehicle"),
        (Concept.Arms,
            "arms ~weapon ~missile ~rocket ~shell ammunition munitions ~engine ~satellite spacecraft technology " +
            "technologies know-how expertise ~component parts data telemetry ~design ~blueprint gear equipment hardware " +
            "~antenna ~camera ~stage ~drone ~secret training fuel propellant ~launch ~station " +
            "~expert ~engineer ~technician ~specialist ~adviser ~scientist help aid assistance support software " +
            "~pad ~radar ~sensor ~electronics money funding time intelligence coordinates"),
        (Concept.Fire,
            "fired firing fires fire"),
        (Concept.Pronoun,
            "he she they it"),
        (Concept.Sea,
            "sea ocean waters"),
        (Concept.Visit,
            "visit visited visits visiting toured"),
        (Concept.Hold,
            "held hold conducted conduct staged stage carried began begin launched started joint carries took"),
        (Concept.See,
            "see seen saw sees spotted detect detected observed showed shows show shown found"),
    ];
}
