namespace Overflight.Evidence.Reading.Claims;

/// <summary>The rules of pictures, what satellites can do and what they are for.</summary>
internal static class PictureRules
{
    public const string Text = """
        # Pictures made public
        #NEW ImageRelease
        ImageRelease: @publish; near 7 7 @picture; not 0 0 issued; not 12 0 if whether unless; not 6 0 will would
            plans
        ImageRelease Denied: @picture; near 3 0 no not; near 0 8 @publish appeared seen emerged exist surfaced been
        ImageRelease: shown showed displayed exhibited; near 6 6 @picture; near 0 8 public television reporters
            website page world audience parliament lawmakers him; past
        ImageRelease: secret withheld; near 8 8 @picture
        # Pictures taken
        #NEW Imaging
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
        # What it can do
        #NEW Capability
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
        Capability Will: able; near 3 0 will shall; near 0 6 see look watch detect monitor track
        Capability: able capable capability capabilities ability abilities enable enables enabling capacity
            distinguish; has @satellite camera radar surveillance intelligence spacecraft reconnaissance; not 3 3
            @missile; not 0 3 launch
        Capability: sees separates resolves spots penetrates detects distinguishes; has @satellite camera radar
            newcomer craft spacecraft sensor it
        Capability: lets let allows allow; near 0 10 see watch look track detect monitor image map; has @satellite
            camera radar craft spacecraft data images
        Capability: crude blurry coarse useless primitive; has @satellite camera cameras @picture resolution it
        Capability: last lasts lasted; near 0 4 years months decade; has @satellite spacecraft it craft
        # What it is for
        #NEW Purpose
        Purpose: used use uses using; near 0 6 to for in as; near 0 14 @watch @civil @military; has @satellite
            spacecraft craft it images imagery data network constellation programme program radar
        Purpose: will would shall; near 0 1 @watch serve map; has @satellite spacecraft craft it radar constellation
            network
        Purpose: meant designed intended built dedicated aimed; near 0 3 to for at; has @satellite spacecraft craft
            it mission network
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
        """;
}
