namespace Overflight.Evidence.Reading.Claims;

/// <summary>The rules of pictures, of what satellites can do, and of what they are for.</summary>
internal static class PictureRules
{
    public const string Text = """
        # Pictures were taken
        Imaging verb: @shooting; subj @satellite @state @sensor it they that which radar; past; of @satellite;
            did; notail back; nosubj @people
        Imaging verb: @taken; theme @picture; of @satellite; did; past; nounder no; noclause resolution magazine
            @public @published
        Imaging Asserted noun: @picture; of @satellite; near 0 6 of; not 0 2 free; near 0 9 @proper site base
            port pad tower harbour airfield plant depot; of @satellite; did; nolead plenty no will +seek denied
            +expect more; noclause kim next +publish +release +print +expect +go click commercial
        Imaging verb: +have; subj @satellite; tail look_at; did
        Imaging verb: +exist; subj @picture; of @satellite; did
        Imaging verb: +show; subj @picture; of @satellite; did; tail @proper site base ships pad vehicles
            aircraft
        Imaging verb: +see +watch +inspect +examine +view +look; clause @picture; of @satellite; did; past;
            notail for; noclause public
        Imaging Asserted Did verb: +see +show; passive; lead in_which on_which where; of @picture @satellite;
            clause @picture
        Imaging verb: +survey +overfly +scan +observe +cover +capture; subj @satellite @sensor it; of
            @satellite; past; tail @proper @watched; did; plain
        # Pictures were shown
        ImageRelease Denied Did verb: @published @shown; under yet; theme @picture; of @picture
        ImageRelease verb: @published; theme @picture @anaphor nothing; of @picture; notwill; notcould; nosubj
            @satellite
        ImageRelease verb: @published; obj nothing; of @satellite; notwill
        ImageRelease verb: @shown; theme @picture @anaphor; of @picture; clause @public; notwill; notcould;
            nosubj @satellite
        ImageRelease verb: +show +bring +hang; negated; theme @picture @anaphor; of @picture; notwill; notcould;
            nosubj @satellite
        ImageRelease verb: +see; negated; passive; theme @picture; notwill; notcould
        ImageRelease Denied verb: +stay +remain +lie; subj @picture; tail safe secret classified drawer hidden
            unpublished; did
        ImageRelease verb: +reach +go; subj @picture; tail world public online web outside; did
        ImageRelease verb: +hold +devote +wave; tail @picture; clause @public; of @satellite; did
        ImageRelease Denied verb: +wait; tail @picture; did
        ImageRelease Denied verb: @published @shown; lead yet_to; theme @picture
        ImageRelease Denied verb: +have; near 0 2 yet; tail @published; tail @picture
        ImageRelease Denied verb: +hold; near 0 1 back; of @picture; did
        ImageRelease verb: +make; tail public; clause @picture; of @picture; notwill
        ImageRelease verb: +make; near 0 2 public available; theme @picture @anaphor; of @picture; notwill
        ImageRelease verb: +put +upload +place +load; theme @picture @anaphor they; notwill; tail website portal
            sale internet web online page; of @picture
        ImageRelease Denied verb: +show; tail to_no_one to_nobody; of @picture
        ImageRelease verb Denied: +withhold +hide +censor +blur +classify; theme @picture @anaphor; of @picture;
            did
        ImageRelease verb Denied: +keep; theme @picture; tail secret back from hidden private itself themselves
            wraps; did
        ImageRelease verb: +let; tail +see +view; clause public world readers; tail @picture frames; did
        ImageRelease Denied verb: +decide +refuse +decline; tail +show +publish +release; of @picture
        ImageRelease verb: +see +come; theme @picture none one; lead no none not; of @satellite; notwill
        # What it can do
        Capability verb: @see @do; subj @satellite @sensor @picture; could; of @satellite @sensor; notail
            @launch @orbit; nosubj @state @missile those; hasnt residents people campers
        Capability verb: @see @do +approach +inspect +strike +attack +destroy +damage +dock +intercept; subj
            @satellite which that inspector weapon; could; of @satellite; notail @launch in_orbit; noclause @up
        Capability verb: +let +allow +help; subj @sensor @satellite; tail @see @do work; of @satellite @sensor
        Capability verb: @see @do; under able; will; of @satellite @sensor @picture; noclause @launch
        Capability verb: @see; subj we they one you customers; could; of @satellite @sensor @picture; tail
            @watched; noclause @launch
        Capability verb: @see; subj we they one you customers users everyone; could; clause @satellite @sensor
            @picture; notail launch; noclause @up
        Capability verb: @see +follow +fire +strike +attack; could; of @satellite @sensor @picture; nosubj we i
            you nobody anyone picture @state @people @official @proper @missile @launch @rocket @stage; noclause
            @up launch; notail launch @orbit
        Capability verb: @see @do; subj it that which pass newcomer system thing; could; notail up; of
            @satellite @sensor @picture; notail @launch @orbit; nosubj @missile
        Capability verb: @see; subj @satellite @sensor it they; of @satellite @sensor; habit; notwill; noclause
            @up
        Capability verb: @see +offer +boast +give +deliver +provide; subj @satellite @sensor it; of @satellite;
            tail times images pictures scenes resolution details detail night cloud clouds darkness weather
            metre metres cm meters across hours day any; habit; notwill
        Capability verb: @see +revisit; subj @satellite @sensor it they five set system constellation; of
            @satellite; will; nounder +mean +design +intend +build; tail any every hours anywhere minutes day
            night metre metres hour half
        Capability verb: @see +hold +last +operate; will; subj @sensor @satellite it; of @satellite; tail years
            year resolution sharply sharper clearly details detail metre metres haze cloud clouds
        Capability verb: +work +function +operate +respond +obey +behave +perform +steer +survive +malfunction ;
            subj @satellite @sensor it everything nothing they system systems; of @satellite; notcould; noclause
            @launch @rocket; nosubj @state @people @official scientists
        Capability verb: +obey +respond +react +answer +reply +acknowledge +transmit +communicate +move +signal;
            subj @satellite @sensor it; negated; of @satellite; notcould; notwill; noclause @launch @rocket
        Capability verb: +last +live +operate +hold +work; subj @satellite it lifetime; tail years months decade
            year until beyond; of @satellite
        Capability Denied verb: +fall +go; subj @satellite one; tail silent dark dead quiet blind; did
        Capability Denied verb: +tumble +drift; subj @satellite it; of @satellite; notail from into; noclause
            @rocket @stage @launch
        Capability verb: +pass +fly +revisit +cross +look +visit; subj @satellite it; tail twice times hours
            every day; of @satellite; habit; did; noclause @launch
        Capability Denied verb: is are was were; negated; subj @satellite @sensor; tail @fine; of @satellite;
            noclause @rocket @launch
        Capability verb: @see +check; could; of @satellite; tail every twice times; nosubj @missile; noclause
            @launch
        Capability verb: @see; could; has @satellite @sensor them; tail @watched; noclause @launch; nosubj
            @missile
        Capability verb: @see; could; passive; of @satellite @sensor; nosubj @satellite @launch @rocket @stage
            @people @missile @drill; noclause @launch; notail burn; clause with every day daily anywhere spot
            place from times hours them it
        Capability verb: +send +transmit +emit; negated; subj @satellite; tail signal signals data; did
        Capability verb: +have; subj @satellite; tail enough fuel utility use value; of @satellite; notail
            @picture
        Capability verb: +measure +yield +pick; subj @sensor mirror; of @satellite; present
        Capability Denied verb: +send +transmit; negated; subj @satellite; tail signals signal; did
        Capability verb: +stay +remain; will; subj @satellite it; tail in_service in_use; of @satellite
        Capability verb: +do; obj nothing anything everything what exactly; subj @satellite @sensor it; of
            @satellite
        Capability verb: +circle; tail without nothing; of @satellite
        Capability Could noun: capable capability capabilities ability abilities capacity; near 0 6 @see @do of
            to guiding reconnaissance intelligence; of @satellite @sensor; noclause @missile; not 0 4 launch
            launching
        Capability verb: is are was were be remains remained seems looks been; subj @satellite @sensor @picture
            it they thing craft; tail @fine @able; notail @orbit; of @satellite @sensor; notail @launch;
            noclause @rocket @up; nosubj @state
        Capability Denied verb: is are was were be remains remained seems looks been; subj @satellite @sensor
            @picture it they thing; tail @poor out_of_control too_crude; plain; of @satellite @sensor; noclause
            @rocket @up
        Capability verb: is are was were remains; subj @satellite @sensor @picture it; tail under_control
            out_of_control good_for fit_for fit_and in_good in_fine in_poor in_working better_than no_better
            as_good good_enough in_contact in_touch in_service sharp_enough up_to better worse; of @satellite
            @sensor; notail @rocket
        Capability verb: +have +boast +offer +feature +give +get +reach +achieve +deliver is; subj @satellite
            @sensor @picture it that which ground; tail @detail; of @satellite @sensor; notail @launch +lack
        Capability noun: resolution; near 6 0 with at of a better ground; near 0 8 of metre metres meter meters
            cm centimetres centimeters better as; of @satellite @sensor @picture; hasnt security council
        Capability noun: lifetime lifespan life; near 6 6 years year months; of @satellite
        Capability verb: +enable +allow +let +permit; subj @satellite @sensor @picture it this; tail @see
            +strike +attack +hit +target +guide; of @satellite @sensor
        Capability Asserted verb: +stop +hinder +block +fool +impede; negated; subj cloud clouds darkness
            weather night smoke; of @satellite @sensor
        Capability verb: +improve +enhance +bolster +broaden +strengthen +increase +expand; subj @satellite it
            images system; will; of @satellite; tail capability ability view capabilities intelligence coverage
            reconnaissance
        Capability verb: can could cannot can't couldn't may might +be; subj @satellite @sensor it; clause seen
            reached operated steered read used; could; of @satellite; notail @launch
        # What it is for
        Purpose verb: +use +mean +design +intend +build +develop +make +conceive +dedicate +destine +order
            +tailor +earmark +employ +equip +create; passive; theme @satellite @sensor @picture it they which
            system data; near 0 5 to for as in at by; tail @use @spying following; of @satellite; not 0 3 be
            launch launched fly; notwill
        Purpose verb: +use +mean +design +intend +build +develop; passive; theme @satellite @sensor it they
            which system data; near 0 5 to for as; tail @use @spying follow; of @satellite; not 0 3 be launch
            launched fly; will
        Purpose verb: +serve +benefit; under +believe +say +think +suppose +know; of @satellite; tail @use
            @spying for
        Purpose verb: +serve +benefit; subj @rocket @satellite @sensor @picture it they; of @satellite; notail
            +ammunition
        Purpose verb: is are was were 's; subj @satellite @picture @sensor it they all companions that which;
            near 0 3 for; of @satellite; notail years months days sale now example rent lease all
        Purpose verb: is are was were; subj task tasks mission job aim goal purpose role duty work assignment
            object function; of @satellite; tail @use @spying to
        Purpose Did noun: task purpose mission job role aim goal; near 0 3 is was of as; near 0 10 @use @spying;
            of @satellite; noclause @launch rocket
        Purpose Did verb: @spying @see; subj task tasks mission job goal purpose duty assignment function; of
            @satellite; notail @launch
        Purpose verb: +use; will; theme @satellite @picture; of @satellite; tail @use @spying by over for
            against
        Purpose noun: role roles task tasks mission missions end ends user users aim aims; near 2 0 military
            civil civilian peaceful scientific; of @satellite
        Purpose noun: for; near 3 0 satellite satellites spacecraft craft network; near 0 1 @spying; of
            @satellite
        Purpose Did verb: @spying; will; subj @satellite which it; of @satellite; lead was were; near 2 0 to;
            nolead will
        Purpose verb: @spying; near 3 0 there exists exist; of @satellite; subj @satellite @sensor it machine
            half
        Purpose verb: +provide +supply +deliver; subj @satellite it they; near 0 5 for; tail @use; habit
        Purpose verb: @spying +peer; subj @satellite it they which that; will; nolead +launch; of @satellite;
            notail every hours years resolution; nosubj @state
        Purpose verb Could: +relay +spy +keep +serve +guide +aid +help +support +assist +benefit; subj
            @satellite @sensor @picture it they one some them which that; could; of @satellite; nosubj @state
            @people; notail @orbit long years able
        Purpose verb: +help +support +assist +aid; subj @satellite @picture it data they; of @satellite; tail
            farmers planners rescuers fishermen authorities army @civil; notcould
        Purpose verb: +monitor +watch +track +observe +survey +map; subj @satellite they it; lead to; of
            @satellite; nosubj @state; will
        Purpose verb: +describe +regard +see +view +consider; tail @use; near 0 10 as; of @satellite; clause job
            tool means weapon eye satellite purpose; nosubj @picture
        Purpose noun: purpose purposes; near 3 0 peaceful military civil civilian scientific; of @satellite
        Purpose noun: customers users clients; near 3 0 true real main chief only; of @satellite
        Purpose verb: is are was were; subj @satellite it; tail tool means weapon eyes toy instrument; of
            @satellite; plain
        Purpose Denied verb: +have; tail nothing_to_do; of @satellite
        Purpose verb: +go +serve +flow; subj @picture data; tail farmers army planners police brigade customers
            @civil @military; of @satellite; did
        Purpose verb: +look +hunt +care +search; subj @satellite it; tail after for; present; of @satellite
        Purpose Did verb: +aim; subj programme program satellite network system; tail give provide help; of
            @satellite
        Purpose verb: +keep; near 0 3 an_eye eye watch track tabs; subj @satellite it they one; of @satellite
        """;
}
