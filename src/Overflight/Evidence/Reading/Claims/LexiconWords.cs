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
        (Concept.Attempt,
            "~attempt attempted attempting try tries tried trying"),
        (Concept.Orbit,
            "~orbit orbital orbiting orbited circling circled circles in-orbit"),
        (Concept.Satellite,
            "~satellite spacecraft ~microsatellite ~minisatellite ~nanosatellite ~cubesat ~smallsat ~payload " +
            "craft ~orbiter ~probe ~spaceplane ~capsule ~newcomer ~constellation ~prototype ~demonstrator"),
        (Concept.Anaphor,
            "it they its their them this these those one ones both none another pair trio newcomer object " +
            "machine apparatus predecessor successor sibling sister twin latter former each third fourth fifth " +
            "~batch thing things device devices two three four five six seven first second next last other " +
            "others duo quartet forerunner forerunners replacement replacements latest companions " +
            "instrument that which"),
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
            "~rocket ~booster ~carrier-rocket ~launcher SLV ~carrier launch-vehicle ~launch-vehicle Falcon Ariane " +
            "Soyuz Electron PSLV GSLV SSLV LVM3 Kuaizhou Angara Starship Unha Chollima Nuri Qaem Simorgh Safir " +
            "Shavit Zhuque Jielong Lijian Kinetica Hyperbola"),
        (Concept.Stage,
            "~stage second-stage third-stage first-stage ~engine upper-stage ~valve ~turbopump ~pump ~nozzle " +
            "~fairing ~injector ~tank ~igniter ~bolt ~seal nose-cone ~motor guidance ~thruster ~gyroscope " +
            "autopilot"),
        (Concept.Picture,
            "~photo ~photograph ~picture ~image imagery ~snapshot ~frame footage ~shot ~scene ~view"),
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
        (Concept.Technology,
            "technology technologies technological technical know-how expertise engine engines data " +
            "components parts designs"),
        (Concept.Condemn,
            "condemn condemned condemns condemnation denounce denounced denounces deplored deplores protest " +
            "protested protests criticised criticized slammed decried condemning denouncing lambasted " +
            "provocation provocations provocative threat unacceptable intolerable outrageous regretted"),
        (Concept.Missile,
            "~missile ICBM ICBMs ballistic artillery ~rocket-launcher SLBM ~shell ~projectile Hwasong ~salvo " +
            "~torpedo ~warhead ~drone ~howitzer"),
        (Concept.Danger,
            "shelter shelters refuge indoors evacuate evacuation zones zone hazard debris danger navigation " +
            "navigational clear away underground basements splashdown steer alert J-Alert NOTAM siren sirens " +
            "areas waters airspace missile cover"),
        (Concept.People,
            "residents population ships vessels mariners shipping aircraft sailors fishermen pilots citizens " +
            "people islanders public airlines boats civilians inhabitants prefecture flights fishing vessel " +
            "captains mariner crews fishers boat"),
        (Concept.Official,
            "official officials military government ministry minister regime authorities spokesman " +
            "spokeswoman spokesperson leader president army agency coastguard guard command commander forces " +
            "intelligence envoy ambassador premier secretary department administration statement media chiefs " +
            "lawmaker lawmakers engineer engineers general"),
        (Concept.Site,
            "~site ~pad station cosmodrome spaceport ~facility base centre center tower ~ground"),
        (Concept.State,
            "~state ~country ~nation ~government ~regime ~ally ~partner ~neighbour neighbor abroad ministry side " +
            "sides"),
        (Concept.Sensor,
            "~camera ~radar ~telescope lens optics ~sensor ~instrument ~imager ~antenna ~panel ~thruster " +
            "~transmitter ~battery ~computer ~gyro eye eyes eyesight resolution ~system ~network ~constellation"),
        (Concept.Flight,
            "~mission ~flight ~launch ~attempt ~try ~trial ~shot debut lift-off liftoff launching blast-off bid " +
            "~vehicle"),
        (Concept.Arms,
            "arms ~weapon ~missile ~rocket ~shell ammunition munitions ~engine ~satellite spacecraft technology " +
            "technologies know-how expertise ~component parts data telemetry ~design ~blueprint gear equipment " +
            "hardware ~antenna ~camera ~stage ~drone ~secret training fuel propellant ~launch ~station ~expert " +
            "~engineer ~technician ~specialist ~adviser ~scientist help aid assistance support software ~pad " +
            "~radar ~sensor ~electronics money funding time intelligence coordinates"),
    ];
}
