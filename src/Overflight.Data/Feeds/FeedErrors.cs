using System.Net;
using System.Net.Http;

namespace Overflight.Data.Feeds;

/// <summary>Says in a sentence why nothing came, and what to do.</summary>
internal static class FeedErrors
{
    public static string Reason(HttpStatusCode status) => (int)status switch
    {
        401 => "the source wants a login (401), which is not supported; download the file and import it",
        403 => "the source refuses (403): it may have been asked too often, wait two hours; or it wants a login",
        404 or 410 => $"the source has no such data ({(int)status}); check the number or the name",
        429 => "the source has been asked too often (429); wait two hours",
        >= 500 => $"the source has trouble of its own ({(int)status}); try again later",
        _ => $"the source answered {(int)status}, which is no document; check the address",
    };

    public static string Reason(HttpRequestException e) => e.HttpRequestError switch
    {
        HttpRequestError.NameResolutionError => "its name cannot be found (is this computer online)",
        HttpRequestError.ConnectionError => "no connection to it can be made (is this computer online)",
        HttpRequestError.SecureConnectionError => "no secure connection to it can be made: its certificate is not trusted",
        HttpRequestError.ResponseEnded => "the connection broke before the end; try again",
        HttpRequestError.ProxyTunnelError => "the proxy does not let it through; check the settings of the proxy",
        _ => $"{e.Message.TrimEnd('.')}; try again",
    };
}
