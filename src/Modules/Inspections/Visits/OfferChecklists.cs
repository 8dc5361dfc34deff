using System.ComponentModel.DataAnnotations;
using Anran.Inspections.Checklists;
using Anran.Inspections.Phone.Operations;
using Anran.Kernel.Time;
using Anran.Rules;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.Inspections.Visits;

/// <summary>What a visit to a subject may be begun with at the desk: kinds of check the caller may do there, their checklists, and who may come along.</summary>
static class OfferChecklists
{
    /// <param name="Colleagues">Of the caller's own organisation, the caller first.</param>
    public sealed record Answer(string Subject, IReadOnlyList<Offer> Offers, IReadOnlyList<Colleague> Colleagues);

    /// <param name="Name"><c>code@from</c></param>
    public sealed record Offer(Activity Activity, string Name, Text Title, IReadOnlyList<SectionOffer> Sections);

    public sealed record SectionOffer(string Code, Text Title, IReadOnlyList<ItemOffer> Items);

    /// <param name="Question">It only asks for its values and cannot fail.</param>
    public sealed record ItemOffer(string Code, Text Ask, bool Question, IReadOnlyList<FieldOffer> Fields);

    public sealed record FieldOffer(string Code, Text Label, FieldType Type, Dimension Dimension, IReadOnlyList<OptionOffer> Options);

    public sealed record OptionOffer(string Code, Text Label);

    public sealed record Colleague(Guid Id, string Name);

    public static void Map(IEndpointRouteBuilder visits) => visits.MapGet("/offers", Handle).Requires("visits.work");

    /// <param name="subject">Who is visited.</param>
    /// <param name="on">The legal day; left out, today.</param>
    static async Task<Ok<Answer>> Handle([Required] Guid subject, DateOnly? on, Db db, ISubjects subjects, IPeople people, ChecklistShelf checklists, TimeProvider time, CancellationToken stop)
    {
        var found = (await subjects.FindAll([subject], stop)).GetValueOrDefault(subject) ?? throw VisitProblems.SubjectUnknown();
        var (identity, day) = (db.Caller.Identity!, on ?? time.Today());
        var offers = Enum.GetValues<Activity>().Where(it => identity.May(it, found.ScopeKey, found.Organisation))
            .SelectMany(activity => checklists.For(found.Kind, activity, day).Select(it => new Offer(activity, it.Version.Name, Of(it.Checklist.Title), [.. it.Version.Sections.Select(Section)])));
        var colleagues = identity.Organisation is { } own ? await people.OfOrganisation(own, stop) : [];
        return TypedResults.Ok(new Answer(found.Name, [.. offers], [.. colleagues.Where(it => it.Active).OrderBy(it => it.Id == identity.Id ? 0 : 1).ThenBy(it => it.Name, StringComparer.Ordinal).Select(it => new Colleague(it.Id, it.Name))]));
    }

    static SectionOffer Section(ChecklistSection section) => new(section.Code, Of(section.Title), [.. section.Items.Select(it => new ItemOffer(it.Code, Of(it.Ask), it.IsQuestion, [.. it.Fields.Select(asked => Field(asked.Field))]))]);

    static FieldOffer Field(Field field) => new(field.Code, Of(field.Label), field.Type, field.Dimension, [.. field.Options.Select(it => new OptionOffer(it.Code, Of(it.Label)))]);

    static Text Of(Words words) => new(words.Zh, words.En);
}
