namespace Overflight.Evidence.Reading.Claims;

/// <summary>The rules of pictures, what satellites can do and what they are for.</summary>
internal static class PictureRules
{
    public const string Text = """
        # Pictures made public
        ImageRelease Denied: @showing +release +publish +show +disclose; near 6 0 yet_to none nobody refused_to
            declined_to refuses_to not never n't without nor no_one; near 14 12 @picture them it any one; of
            @picture; not 6 0 can could what learn; not 0 2 wrong; past; hasnt signs
        ImageRelease Denied: <withhold <hide <classify <hush_up <blur; near 8 8 @picture; not 0 0 blurred_on; past
        ImageRelease Denied: no none not; near 0 4 @picture; near 0 9 @showing public seen; past; hasnt signs
            analysts
        ImageRelease: @publish; near 7 7 @picture; not 0 0 issued; not 12 0 if whether unless; not 6 0 will would
            plans
        ImageRelease Denied: @picture; near 3 0 no not; near 0 8 @publish appeared seen emerged exist surfaced been
        ImageRelease: shown showed displayed exhibited; near 6 6 @picture; near 0 8 public television reporters
            website page world audience parliament lawmakers him; past
        ImageRelease: secret withheld; near 8 8 @picture
        ImageRelease: @showing <hold_up <air; of @picture; near 14 10 @picture them one view scene frame photos
            shots it none; not 12 4 will would shall plans if whether soon could signs resolution; not 0 9 kim
            leader; not 1 0 @satellite; not 2 0 of; hasnt shown_to_be experts launch_site tracker; past
        ImageRelease Denied: under_wraps classified top_secret secret confidential unrecognisable unrecognizable
            blurred withheld <withhold pixelated hidden <hush_up; of @picture; near 14 10 @picture them it all it
            they
        ImageRelease Denied: @showing see seen eyes look show release publish; near 8 0 not no none nobody never
            without nor declined refused decided_not withheld neither; of @picture; not 6 0 can could what learn;
            near 14 12 @picture them it one none; hasnt signs
        ImageRelease Denied: not_a_single_one not_one not_a_single none; near 10 6 @picture @showing; of @picture
        ImageRelease: on_sale online on_its_website on_its_web on_the_website on_telegram on_x front_page
            front_pages; near 12 4 @picture it one them; not 12 0 plenty there_are; of @picture; not 8 2 will would
            could; past
        ImageRelease Denied: nobody no_one none never no_outsider no_outsiders; near 0 6 seen see shown clapped_eyes
            set_eyes laid_eyes; of @picture
        ImageRelease Denied: <keep; near 0 6 to_itself to_themselves secret private under_lock locked out_of_sight;
            of @picture
        ImageRelease: <put_up <go_up <go_public <go_online <show_off <flash <unveil <screen <beam <paste <pin <share
            <tweet <run <print; near 7 7 @picture; of @satellite @picture; past; not 4 0 will would can could; hasnt
            rocket liftoff
        ImageRelease Denied: proof evidence; near 3 0 no without any offered; near 6 8 pictures photos images
            picture; of @satellite; hasnt russia engine
        ImageRelease: @public; near 14 14 @picture; of @satellite; near 14 14 <give <show <devote <hold <hand <print
            <bring <go <publish <post <put <release <carry <air <run <reach <share <see <appear; not 16 6 will would
            could can; past; hasnt launch_pad liftoff resolution tracker; not 0 9 kim leader
        ImageRelease Denied: in_the_safe in_a_drawer to_itself to_themselves still_waiting sealed locked_away
            behind_closed in_the_vault kept_from; of @picture; near 14 12 @picture them it
        # Pictures taken
        Imaging: photographed photographing imaged pictured; has @satellite it spacecraft; past; not 4 0 can could
            able; not 0 1 @satellite
        Imaging: photographed imaged; name Place; past; not 4 0 can could able
        Imaging: @photograph @send; near 4 7 @picture; has @satellite spacecraft; past; hasnt commercial analysts
            signs preparations; not 4 0 can could able
        Imaging: @photograph @send; near 4 7 @picture; name Place; past; hasnt commercial; noname Site; not 4 0 can
            could able
        Imaging: @receive; near 6 6 @picture; name Place; has @satellite orbit; past; hasnt commercial analysts;
            noname Site
        Imaging: @picture; near 0 2 of; has @satellite orbit spacecraft; has taken shows show showed captured made
            came arrived acquired seen; hasnt commercial signs preparations experts analysts; noname Site; past
        Imaging: acquired captured; near 8 4 @picture; past
        Imaging: carriers carrier warships bombers; near 10 10 @picture; has @see; hasnt commercial
        Imaging: @shooting <come_down; near 9 9 @picture; near 12 12 @proper; has @satellite space orbit spacecraft;
            hasnt commercial analysts experts signs preparations could rocket ; noname Site; past; not 4 0 can could
            able would
        Imaging: @picture scene view; near 0 2 of; near 0 6 @proper; of @satellite; hasnt signs commercial
            preparations launchpad missile analysts experts hall; noname Site; not 4 0 a_lack for; not 0 8 kim
            leader rocket launch ceremony; past
        Imaging: <photograph <image <snap <film <picture <overfly; near 0 6 @proper island base port harbour harbor
            city front bases ships carriers; of @satellite; past; noname Site; not 4 0 can could able
        Imaging: <look_at <look_down <peer_at <scan <cover; near 0 8 @proper front times; of @satellite @picture;
            past; near 6 0 satellite it they which images pictures
        Imaging: @picture; near 0 2 showed show shows; near 0 9 pieces ships vehicles tanks aircraft carriers planes
            destroyers bases base buildings warships; of @satellite; hasnt commercial analysts experts could; noname
            Site
        Imaging: +send; near 0 5 @picture; of @satellite; near 0 10 ground earth down back home; past
        Imaging Doubted: <doctor <fake <forge <manipulate <fabricate photoshopped fake forged; near 10 6 @picture;
            of @picture
        Imaging: exist exists genuine authentic real; near 6 0 @picture; past
        Imaging: <take <acquire; near 3 0 was were been; near 0 8 on from; of @picture; hasnt rocket commercial;
            near 12 8 @proper; noname Site; past; not 4 0 they_were_also can
        Imaging: pass passed passing flew flown overflew swept; near 0 4 over across above; near 0 8 @proper; of
            @satellite; has @picture pictures photographed filmed snapped shot; past; hasnt rocket missile
        Imaging: @shooting; near 6 6 shot shots scenes scene view views snapshots frames footage pictures; of
            @satellite; near 0 10 @proper; hasnt commercial signs experts analysts rocket kim leader; noname Site;
            past; not 4 0 can could able will would
        Imaging: look looked; near 3 0 had has took taken; near 0 2 at over; near 0 4 @proper; of @satellite; past
        Imaging Doubted: taken; near 14 0 doubt doubts question unclear whether; of @picture; near 6 0 pictures
            images photographs picture they
        Imaging: @picture; near 0 3 came come; near 0 4 from of; near 0 6 @proper; of @satellite; past; noname Site;
            not 8 0 kim
        # What it can do
        Capability Will: able; near 3 0 will shall; near 0 6 see look watch detect monitor track take check
        Capability Denied: too_crude too_coarse too_blurry too_low too_poor too_dim too_weak too_small too_vague
            useless worthless deaf blind fell_silent gone_silent went_silent dead crippled inoperative unusable
            no_military_utility no_utility of_no_use no_use no_value no_longer_works no_longer_working
            stopped_working ceased_to not_functioning not_working not_operational out_of_action defunct; of
            @satellite @sensor @picture; near 14 10 @satellite @sensor @picture it its they them their such; hasnt
            whether question doubt if dismissed denied claims until_then rumours tests_of @launch satellites_do
        Capability Denied: without nobody nothing never; near 0 5 doing_any steers useful work anything moved; of
            @satellite; near 0 6 work reconnaissance steers useful useful changed; hasnt @launch
        Capability: works working worked functioning functions operational dead alive silent responding healthy; has
            @satellite spacecraft craft camera cameras payload; hasnt school; not 8 4 @missile
        Capability: resolution accuracy; near 14 10 @finer metre metres meter meters centimeters centimetres cm m
            sharp; hasnt council
        Capability: resolution; has @satellite camera cameras spacecraft imagery sensor; hasnt council un u.n.
            nations
        Capability: manoeuvre maneuver manoeuvred maneuvered manoeuvres maneuvers revisit revisits swath lifetime
            pixel pixels blind; has @satellite spacecraft craft thing camera radar it
        Capability: enough; near 4 0 good sharp fine clear detailed sensitive; has @satellite camera @picture
            imagery spacecraft
        Capability Could: can cannot could can't couldn't able; near 0 6 see distinguish identify detect monitor
            track follow tell resolve watch look photograph image locate pick spot enable allow improve enhance
            guide gather observe separate map strike manoeuvre maneuver cover imaged serve attack revisit measure
            penetrate peer read count make; not 0 4 @launch; has @satellite camera cameras radar it they spacecraft
            sensor network chain constellation we insurers craft; hasnt campus television
        Capability: able capable capability capabilities ability abilities enable enables enabling capacity
            distinguish; has @satellite camera radar surveillance intelligence spacecraft reconnaissance; not 3 3
            @missile; not 0 3 launch; not 12 6 +enhance +augment +bolster +boost pursuit importance necessity
            possessing possess regional strategic
        Capability: sees separates resolves spots penetrates detects distinguishes; has @satellite camera radar
            newcomer craft spacecraft sensor it
        Capability: lets let allows allow; near 0 10 see watch look track detect monitor image map; has @satellite
            camera radar craft spacecraft data images
        Capability: crude blurry coarse useless primitive; has @satellite camera cameras @picture resolution it
        Capability: last lasts lasted; near 0 4 years months decade; has @satellite spacecraft it craft
        Capability Doubted: whether if; near 10 8 +doubt +question doubtful unclear uncertain open_question +wonder
            cannot_tell cannot_say not_say no_way questionable remains; near 0 10 work works function functions
            useful see take control manoeuvre maneuver camera climb any operational tell alive responding sharp
            capable can; of @satellite @sensor; hasnt @launch place places
        Capability: <revisit <pass_over passes_over revisits revisit; near 0 14 hours minutes times daily day twice
            week; of @satellite; hasnt meant
        Capability: life lifetime lifespan design_life service_life; near 6 6 years year months decade; of
            @satellite
        Capability Could: able; near 3 0 would could; near 0 6 @watch see look check take follow spot image
            photograph; of @satellite
        Capability Will: will would; near 0 2 operate last work function remain_in; near 0 7 years year months
            decade; of @satellite
        Capability: <make_out makes_out make_out tells_apart tell_apart distinguishes distinguish resolves discern
            discerns picks_out picks_up; of @satellite @sensor; not 4 0 could signal; not 4 0 was first
        Capability: tells tell; near 0 8 from; near 0 10 car tank bus van ship truck carrier real bikini ferry plane
            lorry; of @satellite @sensor
        Capability: details detail pixel pixels objects; near 0 6 cm centimetres centimeters metre metres meter
            meters half across feet inches; of @satellite @sensor @picture
        Capability Could: can cannot can't could couldn't; near 0 4 be; near 0 3 imaged photographed seen operated
            reached steered taken controlled commanded read told viewed used; of @satellite; not 4 0 which_that;
            hasnt @launch
        Capability Could: can cannot can't could couldn't may might; near 8 0 @satellite @sensor it they one
            newcomer craft that system swarm chain; of @satellite @sensor; near 0 6 see look watch climb manoeuvre
            maneuver detect read spot count tell take photograph map image follow operate distinguish resolve cover
            track change guide provide peer show carry penetrate identify store revisit report stay turn move; not 0
            5 @launch launched down crash explode burn
        Capability: under_control out_of_control in_fine_fettle in_good_health in_good_shape in_working_order steers
            steer obeys obey tumbles tumbling responds respond deaf mute crippled useless asleep spins dormant
            derelict defunct functioning unresponsive drifting; of @satellite; not 8 4 @missile @rocket; hasnt
            school
        Capability: not never no nothing nobody; near 0 3 any open opened open work working respond unfold function
            steers moved anything; near 10 8 useful reconnaissance antenna antennas panels panel camera satellite
            work it they; of @satellite; hasnt @launch @picture signs @rocket; not 0 4 yet_known comment
        Capability: <perform <function <behave <operate perfectly flawlessly functions normally works; near 10 8
            @satellite @sensor systems thruster antenna antennas panels all they it; of @satellite; hasnt @rocket
            @stage flight office
        Capability: cloud clouds darkness night all-weather weather; near 6 6 through stop stops sees see hinder
            sees_through any_weather in_any regardless day_or_night; of @satellite @sensor; hasnt launch forecast
            tarpaulins gap
        Capability: good suitable useless too_crude too_coarse worthless fit; near 0 3 for to; of @satellite @sensor
            @picture; near 12 0 camera cameras resolution pictures images it satellite quality lens
        Capability Will: will would shall should to; near 0 3 look report watch see work last hold revisit cover see
            image; near 0 9 every hours times years any day anywhere hour minutes; of @satellite; not 1 0 meant
        Capability: in_service since; near 6 0 in_service operating working sending; of @satellite; has pictures
            images data still
        Capability: still; near 0 3 works working sends supplies takes alive transmits responds provides functions
            delivers; of @satellite
        Capability: sees spots detects reads hears penetrates pierces covers maps scans records photographs captures
            watches measures delivers transmits offers boasts; near 5 0 @satellite @sensor it that which newcomer;
            of @satellite @sensor; hasnt launch rocket campus television; not 0 6 rocket four satellites payload
            access; near 0 12 @picture resolution metre metres meters cm details detail night cloud clouds ground
            earth smoke ship ships km kilometres kilometers hours day heat objects strip swath everything anything
        Capability: sharp grainy blurry fuzzy crisp crude; near 10 8 @picture camera lens resolution quality; of
            @satellite @sensor; hasnt commercial release
        Capability: alive_and_well in_touch answers answered talks talking healthy in_contact made_contact signal
            signals beeping heartbeat; near 10 8 satellite spacecraft it craft they controllers; of @satellite; not
            4 0 launch; hasnt rocket @launch pictures
        Capability: battery batteries solar_panels panels panel gyro wheel wheels transmitter fuel thruster
            thrusters; near 0 8 <fail <run_out <degrade <jam <stick left empty broken failed working dead last
            lasts; of @satellite; hasnt rocket pad launch stage
        Capability: no_better_than worse_than better_than as_good_as comparable_to inferior_to on_a_par; of
            @satellite @sensor @picture; near 12 10 camera resolution @picture quality metre satellites satellite
            lens
        Capability Could: can could cannot can't; near 10 0 @satellite @sensor network fleet five trio pair set;
            near 0 8 troops ships carriers bases movements targets objects vehicles aircraft planes tanks site place
            anywhere day night clouds missiles details metres hours; of @satellite; not 0 4 launch be_launched
            be_seen; hasnt @launch
        Capability Could: enough; near 0 3 to; near 0 4 see tell spot make count read show distinguish pick follow;
            of @satellite @sensor @picture
        Capability: @sensor eyesight mirror antenna antennas; near 0 6 picks sees is has measures gives yields
            covers works reaches looks can sweeps scans; of @satellite; present; not 2 0 with; hasnt rocket @launch
            @wrong purpose will tarpaulins impossible
        Capability: flies passes looks; near 0 2 over down; near 6 0 satellite it they; of @satellite; near 0 10 day
            every times twice hours week morning night; present
        Capability: fit_and_well safe_and_sound in_good in_poor up_and_running switched_on switched_off worn_out
            past_its_best scrap junk lump_of_scrap dead_weight blind fuel_for fuel_left fuel_enough; of @satellite;
            hasnt pad truck rocket
        Capability: quality; near 4 4 camera pictures images lens image picture; of @satellite @picture
        Capability Will: will; near 0 2 see stay watch cover look; of @satellite; near 0 9 every hours minutes any
            anywhere until in_service years
        Capability Doubted: whether; near 0 8 camera radar sensor switched_on works; near 12 0 knows know tells
            tell; of @satellite
        Capability Could: is_possible are_possible; near 10 0 revisit visit look view picture pictures; of
            @satellite
        # What it is for
        Purpose: used use uses using; near 0 6 to for in as; near 0 14 @watch @civil @military; has @satellite
            spacecraft craft it images imagery data network constellation programme program radar
        Purpose: will would shall; near 0 1 @watch serve map; has @satellite spacecraft craft it radar constellation
            network
        Purpose: meant designed intended built dedicated aimed; near 0 3 to for at; not 0 3 be; has @satellite
            spacecraft craft it mission network
        Purpose: serve serves served; has @satellite spacecraft craft it; hasnt customers
        Purpose: purpose purposes task mission job; near 12 12 @civil @military @watch; has @satellite spacecraft
            craft it its network programme
        Purpose: for; near 1 0 is are was were; near 0 8 @civil @military @watch positioning communication
            navigation; has @satellite spacecraft craft it companions network its
        Purpose: help helps; near 0 5 farmers planners rescuers fishermen authorities army; has @satellite
            spacecraft craft it images data
        Purpose: monitor watch track observe survey guard map; near 1 0 to; has @satellite spacecraft constellation
            network; not 5 0 able ability capability can could continue
        Purpose: for; near 0 4 @civil; near 6 0 @satellite spacecraft images imagery data
        Purpose Could: may might could; near 0 2 spy keep watch track guide; near 0 5 eye ships missiles troops
            movements fleet gulf @proper; of @satellite
        Purpose: aim goal object purpose; near 0 4 satellite satellites is; near 0 6 to; of @satellite; near 0 9
            @watch gather map provide support
        Purpose: means_of tool_for tool_of weapon_for eyes_for; of @satellite
        Purpose: <design <conceive <destine <dedicate <intend <mean <build <make <develop <conceive <order <earmark
            <tailor; near 0 3 to for at; near 14 0 @satellite it they which system craft apparatus network
            constellation mission; of @satellite; not 0 4 be launch launched fly orbit a; hasnt @launch rocket
            big_day
        Purpose: will would shall may might could; near 0 2 spy snoop watch count gather collect monitor map survey
            serve track observe guard scan help guide chart check record supply eavesdrop study provide report
            patrol; of @satellite; not 0 8 if launch; near 8 0 @satellite it they that which newcomer one of_them
            system constellation; not 0 9 build; hasnt partnership
        Purpose: task job purpose role mission function; near 0 2 is was of; near 0 8 to for observation gather
            monitoring watch reconnaissance mapping support data communication communications; of @satellite
        Purpose: for; near 2 0 is was are were that's all; near 4 0 satellite it they spacecraft not all; of
            @satellite; near 0 8 @civil @military spying crops mapping farmers reconnaissance @watch communication
            positioning; not 0 3 years months days
        Purpose: use used; near 0 2 the_satellite for it as to; near 0 12 @watch @civil @military over for guiding
            guidance targeting; of @satellite; not 0 5 technology ballistic launch
        Purpose: +regard +see +describe +view +consider; near 0 8 as; near 0 10 @satellite tool means weapon eye;
            near 0 12 guiding guidance spying targeting military civil monitoring observation; of @satellite
        Purpose: to_provide to_gather to_monitor to_watch to_map to_observe to_collect to_supply to_track to_spy;
            near 3 0 is was are were; of @satellite
        Purpose: +serve; near 0 4 the @military @civil purposes security needs farmers; of @satellite
        Purpose: military_purpose military_purposes peaceful_purposes peaceful_purpose civil_purposes
            civilian_purposes espionage; of @satellite; not 4 0 @launch
        Purpose: farmers customers clients users customer; near 4 4 true real main chief; of @satellite
        Purpose: +keep; near 0 3 an_eye a_watch watch_over track_of; of @satellite
        Purpose: used_to used_for employed_for put_to_use meant_to meant_for designed_to designed_for intended_to
            intended_for built_to built_for made_to made_for conceived_to conceived_for; of @satellite; near 10 0
            @satellite it they which system craft apparatus that constellation network one; not 0 3 be launch
            launched orbit; hasnt @launch
        Purpose: helps serves supports aids assists monitors tracks watches guards surveys observes studies; near 5
            0 @satellite it they which that craft; of @satellite; near 0 8 @civil @military the for farmers ships
            troops border borders coast weather climate; hasnt campus
        Purpose: to; near 1 0 mission task job aim goal purpose role duty work assignment is; near 0 2 @watch map
            gather spy guide serve help provide support study count warn collect protect; of @satellite; near 8 0
            mission task job aim goal purpose role duty assignment
        Purpose: looks_after hunts_for exists_to is_there_for watches_over keeps_watch stands_guard keeps_an_eye
            keeps_tabs lends_itself gives_the gives_its serves_the tool_of toy_of in_the_service go_to_farmers
            at_the_disposal; of @satellite; near 8 0 @satellite it they pictures images data network craft that;
            hasnt @launch
        Purpose Denied: nothing_to_do_with no_military no_business; near 0 6 army military purpose spying war
            missiles; of @satellite
        Purpose: aims aim aimed; near 0 4 to_give to_provide to_help to_monitor to_watch at_giving at_monitoring; of
            @satellite; near 0 9 army navy farmers eyes information pictures warning @civil
        Purpose: pictures images data; near 0 3 go serve help; near 0 5 farmers fire_brigade planners @military
            @civil police insurers; of @satellite
        """;
}
