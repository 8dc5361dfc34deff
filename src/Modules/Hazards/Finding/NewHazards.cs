using Anran.Hazards.Clocks;
using Anran.Hazards.Loop;
using Anran.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Anran.Hazards.Finding;

/// <summary>What was found, wherever it came from.</summary>
/// <param name="Department">Whose people found it: it answers for the hazard until it refers it.</param>
sealed record Found(
    Guid Source, SourceKind From, Guid? Finding, Guid? Visit, Guid Subject, string SubjectName, Guid Place, string ScopeKey, Guid? Owner, Guid? Department,
    string Kind, HazardGrade Grade, Text What, string Note, string? Measure, string? Item, string? Criterion, IReadOnlyList<string> Rules, IReadOnlyList<string> Clauses,
    IReadOnlyList<Guid> Photos, DateOnly On, DateTimeOffset At, Guid By, string ByName, bool Late);

/// <summary>Makes a hazard of what was found, or adds the finding to the one that is there already: the same item at the same subject is one hazard.</summary>
sealed class NewHazards(Db db, Deadlines deadlines)
{
    public async Task<Hazard> Add(Found found, CancellationToken stop)
    {
        var known = found.Item is null ? null : await db.Set<Hazard>().Where(it => it.Subject == found.Subject && it.Item == found.Item && it.Open).OrderBy(it => it.Id).FirstOrDefaultAsync(stop);
        return known is null ? await Register(found, stop) : Join(known, found);
    }

    public async Task<Hazard> Register(Found found, CancellationToken stop)
    {
        var id = RowId.New(found.At);
        var hazard = new Hazard
        {
            Id = id,
            Number = NumberOf(id, found.On),
            Place = found.Place,
            ScopeKey = found.ScopeKey,
            Organisation = found.Owner,
            Department = found.Department,
            Subject = found.Subject,
            SubjectName = found.SubjectName,
            Kind = found.Kind,
            Grade = found.Grade,
            What = Cut(found.What.Zh),
            WhatEn = Cut(found.What.En),
            Item = found.Item,
            Criterion = found.Criterion,
            FoundOn = found.On,
        };
        var input = new StepInput
        {
            At = found.At,
            Text = found.Note.Length == 0 ? null : Cut(found.Note, HazardStep.LongestText),
            Measure = found.Measure is null ? null : Cut(found.Measure, Hazard.LongestMeasure),
            Photos = found.Photos,
            Next = await deadlines.Of(Clock.Assign, hazard, BeijingTime.DayOf(found.At), stop),
        };
        var step = hazard.Register(input, new(found.By, found.ByName, found.Department ?? found.Owner, null, found.ScopeKey));
        hazard.AddSource(found.Source);
        db.AddRange(hazard, step, SourceOf(hazard, found));
        return hazard;
    }

    /// <summary>One more who found it. A graver grade counts; a lighter one does not make it less.</summary>
    public Hazard Join(Hazard hazard, Found found)
    {
        if (found.Grade == HazardGrade.Major) (hazard.Grade, hazard.Criterion) = (HazardGrade.Major, hazard.Criterion ?? found.Criterion);
        hazard.AddSource(found.Source);
        db.Add(SourceOf(hazard, found));
        return hazard;
    }

    static HazardSource SourceOf(Hazard hazard, Found found) => new()
    {
        Id = found.Source,
        Hazard = hazard.Id,
        First = hazard.Id,
        Kind = found.From,
        Finding = found.Finding,
        Visit = found.Visit,
        FoundByOrganisation = found.Department ?? found.Owner,
        FoundBy = found.By,
        FoundByName = found.ByName,
        FoundOn = found.On,
        At = found.At,
        What = Cut(found.What.Zh),
        Note = Cut(found.Note, HazardSource.LongestNote),
        Photos = found.Photos,
        Clauses = found.Clauses,
        Rules = found.Rules,
        Late = found.Late,
        Organisation = hazard.Organisation,
        Department = hazard.Department,
        Partner = hazard.Partner,
        Place = hazard.Place,
        ScopeKey = hazard.ScopeKey,
    };

    /// <summary>YH, the day, and thirty bits of the id in letters that nobody confuses.</summary>
    internal static string NumberOf(Guid id, DateOnly on)
    {
        const string Letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
        var bytes = id.ToByteArray(bigEndian: true);
        var bits = (uint)((bytes[12] << 24) | (bytes[13] << 16) | (bytes[14] << 8) | bytes[15]);
        return $"YH{on:yyyyMMdd}{string.Concat(Enumerable.Range(0, 6).Select(i => Letters[(int)((bits >> (i * 5)) & 31)]))}";
    }

    static string Cut(string text, int longest = Hazard.LongestWhat) => text.Length <= longest ? text : text[..(char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest)];
}
