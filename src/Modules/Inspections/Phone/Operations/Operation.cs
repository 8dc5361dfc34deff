using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Anran.Inspections.Phone.Operations;

/// <summary>操作: one thing a person did on a visit, made on the phone and never changed.</summary>
/// <param name="N">Counts the operations of one device without a gap, from 1.</param>
/// <param name="At">By the phone's clock.</param>
/// <param name="Zone">Minutes east of Greenwich the phone was set to.</param>
sealed record Operation(Guid Id, Guid Device, long N, Guid Visit, DateTimeOffset At, int? Zone, Position? Position, OperationBody Body)
{
    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>Who wrote it; the server's word, not the phone's.</summary>
    public Guid Person { get; init; }

    /// <summary><see cref="At"/> by the server's clock.</summary>
    public DateTimeOffset Corrected { get; init; }

    public OperationKind Kind => Body.Kind;

    /// <summary>What of it is kept sealed: body, position and zone. The same operation gives the same text.</summary>
    public string Text() => JsonSerializer.Serialize(new Kept(Zone, Position, JsonSerializer.SerializeToElement(Body, Body.GetType(), Json)), Json);

    /// <summary>Tells whether two of one id are the same.</summary>
    public string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Device:n}\n{N}\n{Visit:n}\n{Kind}\n{At.ToUnixTimeMilliseconds()}\n{text}")));

    /// <summary>Back from what was kept.</summary>
    public static Operation Of(StoredOperation row, string text)
    {
        var kept = JsonSerializer.Deserialize<Kept>(text, Json)!;
        OperationBody body = row.Kind switch
        {
            OperationKind.Begin => kept.Body.Deserialize<Begin>(Json)!,
            OperationKind.Answer => kept.Body.Deserialize<Answer>(Json)!,
            OperationKind.Photo => kept.Body.Deserialize<PhotoTaken>(Json)!,
            OperationKind.DropPhoto => kept.Body.Deserialize<PhotoDropped>(Json)!,
            OperationKind.Remark => kept.Body.Deserialize<Remark>(Json)!,
            OperationKind.Lower => kept.Body.Deserialize<Lower>(Json)!,
            OperationKind.Sign => kept.Body.Deserialize<Sign>(Json)!,
            OperationKind.Refuse => kept.Body.Deserialize<Refuse>(Json)!,
            OperationKind.Finish => kept.Body.Deserialize<Finish>(Json)!,
        };
        return new(row.Id, row.Device, row.N, row.Visit, row.At, kept.Zone, kept.Position, body) { Person = row.Person, Corrected = row.Corrected };
    }

    sealed record Kept(int? Zone, Position? Position, JsonElement Body);
}

/// <summary>Where the phone said it was.</summary>
/// <param name="Lat">Degrees, WGS-84.</param>
/// <param name="Accuracy">Metres; what the phone believed of it.</param>
/// <param name="At">When the position was found, by the phone's clock.</param>
sealed record Position(double Lat, double Lon, double Accuracy, DateTimeOffset At)
{
    const double DegreeMetres = 111_320;

    /// <summary>Metres; exact enough within a country.</summary>
    public double To(Position other)
    {
        var north = (other.Lat - Lat) * DegreeMetres;
        var east = (other.Lon - Lon) * DegreeMetres * Math.Cos(Lat * Math.PI / 180);
        return Math.Sqrt((north * north) + (east * east));
    }
}
