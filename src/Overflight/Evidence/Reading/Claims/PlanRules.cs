namespace Overflight.Evidence.Reading.Claims;

/// <summary>The rules of what is to come, and of preparations for it.</summary>
internal static class PlanRules
{
    public const string Text = """
        # To come
        Plan verb Will: +launch +orbit +fly +relaunch; will; of @craft @launch; noclause @missile @law
            sanctions; nounder @spying
        Plan verb Will: @fly; will; clause @craft @launch @attempt @flight @drill @picture it they one; of
            @craft @launch @drill @picture; noclause @law sanctions; nounder +use; notheme message messages
            warning alert notice; nosubj @people task mission aim purpose; nounder +mean +design; notail height
            capability used radar radars; not 0 2 able
        Plan verb Will: +fly +follow +rise +soar +come +go +slip +arrive +be +share +begin +start +extend +ride;
            will; subj @craft @flight @drill @picture one it they second third fourth next successor first; of
            @craft @launch @drill; nolead if; not 0 2 able; notail not_be
        Plan verb Will: be; will; tail up aloft orbit space back ready place; of @craft @launch
        Plan verb Could: @fly; could; obj @craft @launch @flight batch batches; of @craft @launch; nosubj
            @sensor; nolead if; not 0 1 out; notail @see; noclause rule
        Plan Could verb: be; could; tail way offing imminent; of @launch; clause @launch @flight @craft
        Plan Will verb: +see +get; will; obj @picture; subj public world readers viewers
        Plan verb Could: +fly +launch +follow +come +take +begin +start +slip; could; subj next first second
            third one launch @flight @missile it; of @craft @launch; nolead if; notail @see
        Plan verb Could: @fly +slip +come +follow; could; subj @craft @flight one first next second third it
            they launch; of @craft @launch @drill; notail @see; nosubj @sensor; nolead if; clause @craft @launch
            @flight
        Plan verb Will: @intended; clause @craft @launch @drill @flight it one; tail @fly @when; of @craft
            @launch @drill @picture; notcould; nounder sign signs evidence indication indications; notail last
            help assist; not 0 1 up off out aside; notail @see used watch farming weather use track observe spy
            guard help; plain; noclause @condemn @law
        Plan verb Will: @intended; theme @craft @flight @launch @drill @picture date; tail @when; of @craft
            @launch @drill; notcould
        Plan verb Will: +reach +enter; will; tail @orbit space; subj @craft it they which; of @craft
        Plan verb Will: means; near 0 1 to; tail @fly; clause @craft @launch
        Plan verb Will: @intended; theme @launch @flight @drill; near 0 1 for; of @craft @launch @drill;
            notcould
        Plan noun Will: due set scheduled slated likely planned expected ready; near 3 0 is are was were be
            remains it's; of @craft @launch @drill @picture; near 0 8 to for in by on before tonight tomorrow;
            notcould; noclause @law; not 0 3 space use
        Plan verb Will: @intended; obj @launch @satellite @drill @flight @craft; of @craft @launch @drill;
            notcould; plain; nounder sign signs evidence indication indications; clause @when @fly more another
            further new next second third additional; noclause @condemn
        Plan verb Will: @moved; not 0 1 out; near 0 4 off back forward to up; theme @launch @flight @drill
            @satellite @attempt it date two; of @craft @launch @drill; clause to until till by from for again
            indefinitely because after; notail orbit km back_up; nolead had; notail zone
        Plan verb Will: @deferred; nolead had; theme @launch @flight @drill @satellite it date debut they; of
            @craft @launch @drill; clause to until till by from for again indefinitely because after off back;
            notail orbit km kilometres
        Plan verb Will: +have; theme plans plan goal target intention; clause @fly @craft; of @craft @launch
        Plan noun Will: plan plans goal target ambition intention intentions order roadmap programme schedule;
            near 0 6 to of for calls; near 0 12 @fly @satellite launch; of @craft; clause @fly @satellite;
            noclause failed; notcould; nolead no; not 0 6 missile
        Plan noun Will: window; of @launch @craft; clause open opens runs lasts between closes extends
        Plan noun Will: upcoming forthcoming next planned scheduled imminent further coming impending; near 0 3
            launch launches flight attempt try satellite satellites probe exercise drill mission; of @craft
            @launch; noclause sign signs indication evidence @wrecked lifted took; notcould; near 0 14 will
            would expected planned due @when set scheduled depends possible
        Plan verb Will: +prepare; near 0 3 to for a launch; clause launch satellite; of @craft; did; noclause
            @sign
        Plan verb Will: +hold +meet +keep; will; theme deadline date timetable schedule target
        Plan noun: will would shall 'll; subj launch launches flight flights lift-off liftoff blast-off drill
            drills exercise exercises attempt test date dates timetable; of @craft @launch @drill; noclause @law
            @see
        Plan verb Will: is are be remains; subj @craft @flight one launch; tail on_order list under_construction
            pipeline works cards way track offing @when; present; of @craft @launch; notail orbit
        Plan verb Will: +join +follow +fly +start +begin +go +resume +open; present; subj @craft @flight @drill
            next second third it one; tail @when; of @craft @launch @drill
        Plan verb Will: +order +commission +contract +book; theme @satellite @craft @flight more three two four
            another; of @craft; did; notail shelter; nosubj @people
        Plan verb Will: +order +instruct +direct +demand +vow +promise; tail @fly satellites; clause more
            @satellite launch launches; of @craft @launch; noclause residents people shelter
        Plan verb Will: @fly; under +tell +order +instruct +direct +command; will; clause @satellite @rocket
            @launch; of @craft; nosubj @people; notail shelter; notcould
        Plan Asserted Could verb: +try +go; could; near 0 2 again; of @craft @launch; nosubj @sensor
        Plan verb Will: +ground +stand +suspend +halt; passive; subj @rocket @launch fleet flights launches;
            clause until pending
        Plan Denied Will verb: +foresee +plan +schedule +expect; negated; theme @flight @launch @craft date; of
            @craft @launch
        Plan Denied Will noun: no; near 0 2 plans plan intention date further; of @craft @launch; noclause @sign
            took lifted taken attempted signs detected preparations evidence
        Plan noun Will: by before until; near 0 5 @when; near 14 3 more additional additional further satellites
            satellite launch; of @craft; present; noclause lifted launched exploded orbit_since
        Plan noun Will: another further next second third; near 0 3 launch attempt flight try satellite
            satellites; near 0 8 this_autumn this_year next_year this_month in_the_coming this_spring
            this_summer this_winter later_this next_month next_week soon; of @craft @launch; noclause failed
            exploded
        Plan Will verb: +have; tail seat slot berth eye; of @craft @launch; clause @when
        Plan Will verb: +return +wait +fly +go +move +slide; present; subj @craft @flight twin lift-off liftoff;
            tail @when
        Plan verb Could: +come +happen +follow; could; subj test launch flight @drill @launch; of @launch
            @craft; nolead if
        Plan Will verb: +set +reserve +allocate +earmark; near 0 2 aside money; tail satellites satellite launch
            launches; of @craft
        Plan Denied Will noun: not_in_sight nowhere_in_sight no_longer_planned; of @craft @launch
        Plan Will verb: +open +start +begin; present; has @drill window range; has @when
        Plan Will noun: date deadline timetable schedule; clause +doubt +question; of @launch @craft
        Plan Will verb: are is; subj days date window; tail @when december november october; of @launch
        Plan Will verb: +suppose; passive; theme @craft @flight @launch; tail @fly +join; of @craft @launch
        Plan Will noun: must; near 0 3 @fly; tail before by until @when mission; of @craft @launch; noclause
            enter
        # Signs at a site
        Preparation verb: @noticed +move; theme @site @sign; of @launch @craft; noclause @missile; nosubj
            @satellite it; clause @site; near 20 20 launch pad site rocket sohae @proper tower; did; notail
            orbit
        Preparation verb: @noticed; obj @site @sign; of @launch @craft; noclause @missile; nosubj @satellite it;
            clause launch pad site launchpad rocket fuel trucks gantry fuelling preparations; did
        Preparation noun: sign signs indication indications trace evidence preparations preparation; near 0 8
            launch launching fuelling preparations rocket flight campaign; of @launch @craft; near 12 8 no any
            see sees seen detected spotted found @see are there show shows of early; noclause @missile; notwill;
            not 3 0 without
        Preparation verb: +see +find +detect +spot +sight +observe; negated; of @launch @craft; clause @site
            preparations preparation trace fuelling fueling; nosubj @satellite; noclause @missile @picture
        Preparation verb: is are was were been be; lead there; tail movement movements activity work traffic
            vehicles trucks preparations sign signs trace; clause pad gantry tower site stand tunnel hall range
            launchpad; of @launch @craft; noclause @missile
        Preparation verb: @noticed; subj @site; of @launch @craft; negated; did; noclause @missile orbit
        Preparation verb: is are was were stands; subj gantry tower pad hall tunnel site; tail closed open empty
            deserted bare; of @launch @craft; did
        Preparation verb: +move +come +stand +arrive +turn +go +park; subj @site nothing vehicles none; of
            @launch @craft; tail @site pad stand site up gone hill to; did; noclause @missile @orbit @wrecked
        Preparation noun: preparations preparation; near 4 4 for under_way early consistent_with further final
            of; of @launch @craft; noclause @missile finish finished complete completed; notwill; near 12 12
            launch rocket pad site @see @site vehicle
        Preparation verb: +be is are was were; subj @site activity; tail under_way visible empty closed bare
            quiet shut missing; of @launch @craft; did; noclause @missile
        Preparation verb: +show; subj @picture satellite imagery; tail @site; of @launch @craft @site; did;
            noclause @missile warships; near 0 14 pad truck trucks tower crane rail rocket stage gantry vehicles
            launchpad
        Preparation verb: +hide +cover; subj tarpaulins tarpaulin canopy; of @launch @craft
        Preparation verb: +fuel +refuel; theme @rocket; did
        Preparation verb: +pick +step +gather +increase +speed +intensify +resume; subj activity work activities
            preparations traffic; of @launch @craft; did
        """;
}
