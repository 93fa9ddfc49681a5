namespace Overflight.Evidence.Reading.Claims;

/// <summary>Words that several rules share, named as groups.</summary>
internal static class RuleGroups
{
    public const string Text = """
        @thing = @craft object objects craft vehicle spacecraft
        @up = up aloft skyward skywards heavenward heavenwards space sky skies heavens spaceward upward upwards
            eastward southward northward pad launchpad away air
        @lofted = +loft +send +hurl +fling +haul +carry +propel +whisk +fire +shoot +lift +take +boost +hoist
            +blast +catapult +rocket +dispatch +ferry +put +bring +throw +heave +shot +release +deliver
        @rose = +soar +roar +thunder +rumble +streak +ascend +rise +climb +depart +hurtle +fly +race +leap
            +rocket +go +shoot +start +travel +ride +climb
        @wrecked = +explode +disintegrate +misfire +crash +vanish +disappear +tumble +plunge +plummet +nosedive
            +topple +veer +stray +falter +malfunction +fizzle +flop +founder +miscarry +collapse +detonate
            +self-destruct +rupture +overheat +stall +splutter +sputter +spiral +derail +underperform +burst
            +crumple +crack +jam +flunk +perish
        @gone = apart up down out over
        @destroy = +destroy +bring_down +lose +wreck +ruin +doom +scupper +cripple +terminate +abort +halt
            +scrub +botch +kill +consume +engulf +blow +end +cut +shred +claim +spoil +frustrate
        @reach = +reach +enter +achieve +attain +make +gain +get +complete +accomplish +succeed +fulfil +fulfill
        @act = +ignite +light +start +restart +separate +open +deploy +work +fire +function +unfold +detach
            +survive +perform +behave +clear +leave +shut +shed +jettison +come +respond
        @trouble = error errors fault faults defect leak glitch anomaly anomalies abnormality mishap accident
            malfunction malfunctions problem problems failure breakdown explosion loss setback trouble
            irregularity flaw blast fire disaster catastrophe overheating shutdown
        @place = +place +put +insert +inject +deliver +deploy +send +haul +lift +carry +boost +hoist +take
            +bring +loft +release +launch +propel +ferry +enter +set +drop +shoot +fling +nudge +position +get
            +settle +have +orbit
        @shift = +raise +lift +lower +boost +correct +change +adjust +nudge +alter +shift +trim +increase
            +circularise +circularize +move +bring +drop +climb +rise +maintain
        @see = +see +check +spot +detect +resolve +distinguish +identify +photograph +image +map +cover +track
            +watch +penetrate +count +read +tell +make +pick +peer +look +observe +monitor +scan +capture +peep
            +zoom +discern +recognise +recognize +survey +revisit +view +locate +film +picture +separate +show
            +pierce +sweep +gather +collect +measure +sense +hear +eavesdrop +snoop +find +pinpoint +examine
            +inspect +surveil
        @do = +manoeuvre +maneuver +last +work +operate +function +survive +store +transmit +send +return
            +communicate +guide +steer +respond +obey +move +stay +remain +carry +take +deliver +direct +provide
            +supply +report +change +perform +pass +produce +generate +give +supply +point +turn +climb +enhance
            +enable +do +hold +receive +beam +downlink
        @fine = alive stable operational functional functioning useful sharp sensitive healthy working active
            controllable responsive intact effective accurate precise reliable powerful crisp well
        @poor = dead inoperative silent blind deaf mute useless crude blurry grainy dormant idle defunct
            derelict inactive unresponsive crippled worthless asleep adrift lame coarse primitive fuzzy
            uncontrollable
        @watched = ship ships troops base bases site sites target targets river rivers flood floods movement
            movements vehicles tanks tank spot place anywhere ground runway runways soldiers aircraft planes car
            cars fields
        @able = able capable capability capabilities ability abilities capacity
        @detail = resolution pixel pixels swath sharpness lifetime lifespan accuracy revisit
        @spying = +monitor +watch +track +observe +survey +guard +map +study +measure +gather +collect +count
            +detect +observe +check +protect +guide +help +support +provide +supply +relay +spy +test +prove
            +serve +assist +manage +forecast +warn +chart +record +scan +spot +locate +monitor +improve
            +strengthen +verify +look +demonstrate +explore +eavesdrop +listen +snoop +catch +photograph +image
            +train +target +identify +assess +deter +secure +examine +manage +search +aid +keep +patrol +inspect
            +snoop +help +enhance +counter +prevent
        @use = @civil @military @watch communications communication navigation reconnaissance surveillance
            mapping security science research experiments farming spying espionage observation monitoring
            targeting guidance peaceful intelligence weather emergencies telecommunications internet
            broadcasting education users customers protection management verification surveying exploration
            fishing shipping traffic tracking detection prospecting imaging listening relaying warning defence
            defense technology commercial
        @given = +give +supply +provide +sell +ship +send +deliver +transfer +lend +donate +share +pass +hand
            +offer +swap +trade +grant +furnish +export +lease +loan +feed +contribute +procure +slip
        @sought = +seek +ask +request +buy +purchase +import +acquire +obtain +receive +get +borrow +beg +order
            +accept +secure +rent +lease +hire +approach +turn +procure
        @helped = +help +assist +aid +advise +support +train +school +teach +tutor +coach +cooperate
            +collaborate +back +finance +fund +equip +partner +assemble +fix +repair +host +oversee
        @experts = expert experts engineer engineers technician technicians specialist specialists adviser
            advisers scientist scientists boffins instructors advisors consultants crews
        @aid = help aid assistance support cooperation collaboration backing know-how input advice partnership
            expertise blessing
        @alien = russian chinese iranian foreign american french german indian israeli turkish ukrainian soviet
            pakistani north_korean south_korean japanese italian british outside
        @published = +publish +release +display +exhibit +air +broadcast +post +print +circulate +distribute
            +unveil +disclose +upload +tweet +publicise +publicize +showcase
        @shown = +show +run +share +reveal +issue +appear +carry +leak +surface +hand +make +put +feature +bring
            +adorn +grace +splash +see +produce +give +offer +come +present +hang
        @public = public newspaper newspapers page pages website web online television tv journalists reporters
            press parliament lawmakers world telegram social internet audience visitors briefing gallery
            exhibition wraps sale viewers media readers screens cameras reported
        @taken = +take +shoot +snap +capture +acquire +film +photograph +image +picture +record +send +beam
            +transmit +relay +return +deliver +receive +downlink +collect +gather +obtain +produce +inspect
            +view +examine +survey +scan +cover +observe +spot +study
        @shooting = +photograph +image +film +snap +picture +capture
        @deferred = +postpone +delay +defer +reschedule +shelve +suspend +cancel +scrub +extend +slip +slide
        @moved = +push +put +move +call +shift +bring +hold
        @stuff = @arms @picture @aid access use maps copies machine seats gift share
        @intended = +plan +intend +aim +vow +pledge +promise +hope +expect +schedule +slate +pencil +earmark
            +foresee +envisage +set +want +seek +target +propose +prepare +poise +commit +anticipate +book +wish
            +order +agree +approve +announce +predict +forecast +ready +decide +instruct +threaten +mull
            +consider
        @fly = launch launches launching flight flights +launch +fly +lift +orbit +put +place +deploy +send
            +loft +release +publish +show +build +field +attempt +try +begin +start +join +hold +conduct +stage
            +test +buy +acquire +develop +complete +finish +take +operate +add +double +expand +carry +repeat
            +increase +go +have +fire +include +hand +unveil +resume +finalize +finalise +bring +produce +get
            +own +make +share +publish +return +resolve +arrive
        @when = january february march april may-month june july august september october november december
            spring summer autumn winter 2024 2025 2026 2027 2028 2029 2030 2031 2032 2035 week month year decade
            monday tuesday wednesday thursday friday saturday sunday tomorrow tonight christmas soon nowruz
            quarter half
        @site = tower gantry crane truck trucks railcar railcars cars transporter trailer hall jetty pad
            launchpad stand bunker bunkers van vans doors fuel fuelling fueling propellant oxidizer oxidiser
            tarpaulin tarpaulins scaffolding umbilical rail tents cranes vehicles vehicle containers lorry
            lorries tanker tankers wagon wagons trailers transporters cranes tank tanks crate crates convoy
            convoys canopy shelter roof campaign activity activities work traffic equipment personnel
            construction shed building rocket movement movements cargo road apron trench asphalt convoys
        @noticed = +detect +spot +see +find +sight +move +raise +park +erect +roll +turn +arrive +show +appear
            +stand +dismantle +observe +notice +come +set +point +suggest +indicate +reveal +pick +continue
            +wheel +bring +increase +install +assemble +stack +hoist +cover +begin +fuel +gather +resume +remain
            +deliver +reach +count +haul +load +grow +repave +pave +clear +dig +widen +extend +refurbish +finish
            +put +position +lower
        @sign = sign signs indication indications evidence trace traces hint preparation preparations marks
            proof
        @drill = drill drills exercise exercises manoeuvre manoeuvres maneuver maneuvers war_games wargames
            rehearsal simulation dogfight practice
        @volley = +fire +launch +test +test-fire +lob +shoot +test-launch +conduct +loose +let +try +loft
            +launch +send +unleash +discharge +demonstrate +lob
        @alerted = +warn +tell +ask +urge +order +advise +instruct +notify +alert +caution +inform +request
            +direct +call +shoo +clear +evacuate +require +remind +broadcast +bar
        @folk = @people fishing yachts yacht boaters skippers skipper masters commuters villagers townspeople
            locals passengers drivers ferries tankers trawlers planes jets airliners fishers sailors airlines
            seafarers crews families schools neighbours aviators trains trawler captains captain resident
            villager households beachgoers farmers tourists islands island hunters public pilots crews visitors
            seamen seafarers campers spectators households prefectures communities vessel vessels cooperatives
            masters anyone town cities him them me us everyone anybody nobody
        @away = shelter clear away off out indoors underground evacuate avoid skirt leave cover refuge basements
            debris danger hazard zone zones area areas airspace waters launch rocket alert vigilant caution
            vigilance beware safety flight boom noise missile window rockets satellite launches inside buildings
            safe splashdown fallout
        @crime = violation violations breach breaches provocation provocations threat outrage affront crime
            aggression act blow escalation menace danger insult disgrace mockery misuse challenge hypocrisy
            militarisation folly
        @bad = illegal unlawful reckless provocative dangerous unacceptable irresponsible destabilising
            destabilizing hostile brazen flagrant intolerable outrageous deplorable condemnable serious grave
            illegitimate mad unjustified criminal grave
        @law = resolution resolutions law laws sanctions rules rule convention treaty ban embargo charter norms
            council obligations agreement commitments principles accord moratorium international
        """;
}
