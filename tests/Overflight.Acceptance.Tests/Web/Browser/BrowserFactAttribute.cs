using System;
using System.IO;

namespace Overflight.Acceptance.Tests.Web.Browser;

/// <summary>A test that is skipped, with the reason, where there is no browser or the front end is not built.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (!File.Exists(Pages.Chromium))
        {
            Skip = $"NOT CHECKED: no {Pages.Chromium}, so nothing shows that the pages work. Install it with: " +
                "apt-get install chromium";
        }
        else if (!File.Exists(Path.Combine(Pages.BuiltFolder, "index.html")))
        {
            Skip = "NOT CHECKED: the front end is not built, so nothing shows that the pages work. Install Node " +
                "20.19 or newer and build src/Overflight.Web.";
        }
    }
}
