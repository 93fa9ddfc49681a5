using System;
using System.IO;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Server.Kestrel.Https;

namespace Overflight.Web;

/// <summary>The certificate of the server, from files in PEM: as certbot and most authorities give them.</summary>
internal static class Certificates
{
    /// <summary>Has https use a certificate, with what stands between it and its root in the same file.</summary>
    /// <exception cref="IOException">A file cannot be read, or holds no certificate, or the key is another's.
    /// </exception>
    public static void Use(HttpsConnectionAdapterOptions https, string file, string keyFile)
    {
        try
        {
            https.SslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13;
            using var ephemeral = X509Certificate2.CreateFromPemFile(file, keyFile);

            // Windows uses no key that was never in a store or a PKCS #12.
            https.ServerCertificate = X509CertificateLoader.LoadPkcs12(
                ephemeral.Export(X509ContentType.Pkcs12), password: null);
            var chain = new X509Certificate2Collection();
            chain.ImportFromPemFile(file);
            https.ServerCertificateChain = chain;
        }
        catch (Exception e) when (e is CryptographicException or ArgumentException)
        {
            throw new IOException(
                $"The certificate {file} with the key {keyFile} cannot be used: {e.Message} Give both in PEM, the " +
                "key without a password.", e);
        }
    }
}
