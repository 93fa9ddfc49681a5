using System;
using System.Text.Json;
using Overflight.Analyses;
using Overflight.Numerics;

namespace Overflight.Web.Jobs;

/// <summary>Takes the request out of the body of a job.</summary>
internal static class JobRequestText
{
    private const string Form = "{\"analysis\": \"coverage\", \"request\": {…}}";

    /// <summary>The analysis, and the text of its request, which stands where it stood in the body.</summary>
    /// <exception cref="ApiProblem">The body is of another form.</exception>
    public static (Analysis Analysis, byte[] Request) Read(byte[] body)
    {
        try
        {
            return Parse(body);
        }
        catch (JsonException e)
        {
            int line = (int)(e.LineNumber ?? 0) + 1, column = (int)(e.BytePositionInLine ?? 0) + 1;
            throw ApiProblem.BadInput(
                $"line {line}, column {column}: that is no JSON; a job is {Form}.",
                Diagnostic.Error(line, column, "that is no JSON"));
        }
    }

    private static (Analysis Analysis, byte[] Request) Parse(byte[] body)
    {
        var reader = new Utf8JsonReader(body);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            throw ApiProblem.BadInput($"A job is an object: {Form}.");
        string? name = null;
        Range? request = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string member = reader.GetString() ?? "";
            reader.Read();
            int start = (int)reader.TokenStartIndex;
            if (member == "analysis" && name is null && reader.TokenType == JsonTokenType.String)
                name = reader.GetString();
            else if (member == "request" && request is null)
            {
                reader.Skip();
                request = start..(int)reader.BytesConsumed;
            }
            else
                throw ApiProblem.BadInput(
                    $"'{member}' is not known here, or is there twice, or no text; a job is {Form}.");
        }

        while (reader.Read())
        {
            // What follows the object is a fault, and said to be one.
        }

        if (name is null || request is not { } range)
            throw ApiProblem.BadInput($"A job names its analysis and its request: {Form}.");
        return (
            AnalysisCatalogue.Find(name) ?? throw ApiProblem.BadInput(
                $"There is no analysis '{name}'; /v1/analyses lists those there are."),
            Alone(body, range));
    }

    /// <summary>The body with blanks for all but the request, so that lines and columns stay what they are.</summary>
    private static byte[] Alone(byte[] body, Range request)
    {
        byte[] alone = [.. body];
        (int offset, int length) = request.GetOffsetAndLength(body.Length);
        for (int i = 0; i < alone.Length; i++)
        {
            if ((i < offset || i >= offset + length) && alone[i] != '\n')
                alone[i] = (byte)' ';
        }

        return alone;
    }
}
